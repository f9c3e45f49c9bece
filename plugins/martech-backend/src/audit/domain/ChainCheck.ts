import { auditHash } from './auditHash';
import { AuditRow, ChainPoint } from './auditRow';
import { ChainBreak } from './chainBreak';

/** Goes along the chain, row by row, and says where it does not hold. */
export class ChainCheck {
  #checked = 0;
  #seq: number;
  #hash: string | undefined;
  readonly #noted: ReadonlyMap<number, string>;

  /**
   * @param start - place before the first row; without a hash that row is
   * believed what it says about the row before
   * @param noted - hashes of rows that were written down elsewhere
   */
  constructor(
    start: { seq: number; hash?: string },
    noted: ReadonlyMap<number, string>,
  ) {
    this.#seq = start.seq;
    this.#hash = start.hash;
    this.#noted = noted;
  }

  /** Rows that were looked at. */
  get checked() {
    return this.#checked;
  }

  /** Looks at the next row; what it answers is the first that does not fit. */
  take(row: AuditRow): ChainBreak | undefined {
    this.#checked += 1;
    const seq = this.#seq + 1;
    if (row.seq < seq) {
      const problem = `Row ${row.seq} is there although the rows up to ${
        this.#seq
      } were removed.`;
      return { seq: row.seq, kind: 'gap', problem };
    }
    if (row.seq > seq) {
      const last = row.seq - 1;
      const problem =
        last === seq
          ? `Row ${seq} is missing.`
          : `Rows ${seq} to ${last} are missing.`;
      return { seq, kind: 'gap', problem };
    }
    if (this.#hash !== undefined && row.previous !== this.#hash) {
      const problem = `Row ${seq} does not follow row ${
        seq - 1
      }: it names another hash than that row has.`;
      return { seq, kind: 'previous', problem };
    }
    if (auditHash(row) !== row.hash) {
      const problem = `Row ${seq} was changed: its hash is not that of what it says.`;
      return { seq, kind: 'hash', problem };
    }
    const noted = this.#noted.get(seq);
    if (noted !== undefined && noted !== row.hash) {
      const problem = `Row ${seq} was written anew: a checkpoint noted another hash for it.`;
      return { seq, kind: 'checkpoint', problem };
    }
    this.#seq = seq;
    this.#hash = row.hash;
    return undefined;
  }

  /** Whether the chain ends where its head says. */
  end(head: ChainPoint, lastRow: number): ChainBreak | undefined {
    const seq = this.#seq + 1;
    const noted = Math.max(...this.#noted.keys(), head.seq);
    if (seq <= noted) {
      const problem = `The end is missing: row ${seq} and what came after it, up to row ${noted}.`;
      return { seq, kind: 'head', problem };
    }
    if (lastRow > head.seq) {
      const problem = `There are rows after the end of the chain, which is row ${head.seq}.`;
      return { seq: head.seq + 1, kind: 'head', problem };
    }
    if (this.#hash !== undefined && this.#hash !== head.hash) {
      const problem = `Row ${head.seq} is not the one that was written last.`;
      return { seq: head.seq, kind: 'head', problem };
    }
    return undefined;
  }
}
