import { AuditVerification } from '@martech-portal/backstage-plugin-martech-common';
import { setImmediate } from 'node:timers/promises';
import { beginning } from './domain/auditHash';
import { ChainPoint } from './domain/auditRow';
import { ChainBreak } from './domain/chainBreak';
import { ChainCheck } from './domain/ChainCheck';
import { AuditReader, Checkpoint } from './store/AuditReader';

/** So few that others get a turn in between. */
const AT_ONCE = 500;

interface Start {
  checkpoint?: Checkpoint;
  /** Place before the first row that is looked at. */
  before: { seq: number; hash?: string };
  /** Rows are read after this one; missing: all there are. */
  after?: number;
}

/** The answer of the API, with the end of the chain it is about. */
type Verification = AuditVerification & { head?: ChainPoint };

const cuts = (checkpoints: Checkpoint[]) =>
  checkpoints.filter(({ cutAt }) => cutAt !== undefined).length;

/** Where rows were removed, the chain begins; otherwise with its first row. */
function startOfAll(checkpoints: Checkpoint[]): Start {
  const cut = checkpoints.findLast(({ cutAt }) => cutAt !== undefined);
  return { checkpoint: cut, before: cut ?? beginning };
}

function startOfNews(checkpoints: Checkpoint[]): Start {
  const checkpoint = checkpoints.at(-1);
  if (!checkpoint || checkpoint.cutAt) return startOfAll(checkpoints);
  // Its own row is looked at too: its hash is known, of that before it is not.
  const seq = checkpoint.seq - 1;
  return { checkpoint, before: { seq }, after: seq };
}

/** Tells whether the log is as it was written, and where it is not. */
export class Verifier {
  readonly #reader: AuditReader;

  constructor(reader: AuditReader) {
    this.#reader = reader;
  }

  /**
   * Looks at what came after the last checkpoint, or with `full` at all rows.
   * What is written meanwhile is left for the next time.
   */
  async verify({ full = false }): Promise<Verification> {
    for (;;) {
      const checkpoints = await this.#reader.checkpoints();
      const verification = await this.#verify(checkpoints, full);
      if (verification.intact) return verification;
      // Rows that were removed in the meantime, as they may be, are no damage.
      const later = await this.#reader.checkpoints();
      if (cuts(later) === cuts(checkpoints)) return verification;
    }
  }

  async #verify(
    checkpoints: Checkpoint[],
    full: boolean,
  ): Promise<Verification> {
    // Read after the checkpoints, so that none of them lies behind it.
    const { head, lastRow } = await this.#reader.head();
    const start = full ? startOfAll(checkpoints) : startOfNews(checkpoints);
    const noted = new Map(checkpoints.map(({ seq, hash }) => [seq, hash]));
    const check = new ChainCheck(start.before, noted);
    const broken: ChainBreak | undefined = head
      ? (await this.#walk(check, start.after, head.seq)) ??
        check.end(head, lastRow)
      : { seq: lastRow, kind: 'head', problem: 'The head of it is missing.' };
    const { checkpoint } = start;
    return {
      intact: broken === undefined,
      checked: check.checked,
      from: start.before.seq + 1,
      to: head?.seq ?? lastRow,
      broken,
      checkpoint: checkpoint
        ? {
            seq: checkpoint.seq,
            at: checkpoint.at.toISOString(),
            hash: checkpoint.hash,
          }
        : null,
      head,
    };
  }

  async #walk(check: ChainCheck, from: number | undefined, upTo: number) {
    let after = from;
    for (;;) {
      const range = { after, upTo, limit: AT_ONCE };
      const rows = await this.#reader.rows(range);
      for (const row of rows) {
        const broken = check.take(row);
        if (broken) return broken;
      }
      if (rows.length < AT_ONCE) return undefined;
      after = rows[rows.length - 1].seq;
      await setImmediate();
    }
  }
}
