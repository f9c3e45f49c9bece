import { InputError } from '@backstage/errors';
import { Knex } from 'knex';
import { AuditEvent, AuditLog } from '../../audit';
import { insertRows, pieces } from '../../database';
import { StaleVersionError } from '../../governance/records/store/StaleVersionError';
import { StoredCandidate } from '../domain/StoredCandidate';
import { candidateColumns, fromCandidate, toCandidate } from './candidateRows';
import { CandidateStore } from './CandidateStore';
import { CandidateRecord, RevisionRecord } from './tables';

const TABLE = 'martech_candidates';
const REVISION = 'martech_candidates_revision';

/** Nobody looks through more; a script that sends anything fills nothing. */
const MOST_CANDIDATES = 10_000;

const target = {
  table: TABLE,
  columns: candidateColumns,
  key: ['tool'] as const,
};

/** The next revision; from here until the transaction ends nobody else writes. */
async function nextRevision(trx: Knex): Promise<number> {
  const [{ revision }] = await trx<RevisionRecord>(REVISION)
    .update({ revision: trx.raw('revision + 1') })
    .returning('revision');
  return Number(revision);
}

/** Candidates in a table of the plugin's database. */
export class DatabaseCandidates implements CandidateStore {
  readonly #audit: AuditLog;
  readonly #knex: Knex;
  readonly #most: number;

  constructor(options: { audit: AuditLog; knex: Knex; most?: number }) {
    this.#audit = options.audit;
    this.#knex = options.knex;
    this.#most = options.most ?? MOST_CANDIDATES;
  }

  async byId(id: string) {
    const row = await this.#knex<CandidateRecord>(TABLE).where({ id }).first();
    return row && toCandidate(row);
  }

  async revision() {
    const [{ revision }] = await this.#knex<RevisionRecord>(REVISION);
    return Number(revision);
  }

  async changesSince(revision: number) {
    const rows = await this.#knex<CandidateRecord>(TABLE)
      .where('revision', '>', revision)
      .select('*');
    return rows.map(toCandidate);
  }

  async see(
    tools: readonly string[],
    after: (
      before: ReadonlyMap<string, StoredCandidate>,
    ) => readonly StoredCandidate[],
    audit: (written: readonly StoredCandidate[]) => AuditEvent,
  ) {
    return this.#knex.transaction(async trx => {
      const revision = await nextRevision(trx);
      const before = new Map<string, StoredCandidate>();
      for (const some of pieces(tools)) {
        const rows = await trx<CandidateRecord>(TABLE).whereIn('tool', some);
        for (const row of rows) before.set(row.tool, toCandidate(row));
      }
      const written = [...after(before)];
      await this.#assertRoom(trx, written.length - before.size);
      await insertRows(
        trx,
        target,
        written.map(candidate => fromCandidate(candidate, revision)),
      );
      await this.#audit.append(trx, audit(written));
      return written;
    });
  }

  async decide(
    { after, before }: { before: StoredCandidate; after: StoredCandidate },
    audit: AuditEvent,
  ) {
    await this.#knex.transaction(async trx => {
      const revision = await nextRevision(trx);
      const { id, version } = before;
      // Seen again meanwhile: only what was decided is written.
      const {
        decided_at,
        decided_by,
        entity_ref,
        exception_id,
        reason,
        state,
      } = fromCandidate(after, revision);
      const updated = await trx<CandidateRecord>(TABLE)
        .where({ id, version })
        .update({
          decided_at,
          decided_by,
          entity_ref,
          exception_id,
          reason,
          revision,
          state,
          version: after.version,
        });
      if (updated === 0) {
        const now = await trx<CandidateRecord>(TABLE).where({ id }).first();
        throw new StaleVersionError(before.title, now?.version ?? version);
      }
      await this.#audit.append(trx, audit);
    });
  }

  async #assertRoom(trx: Knex, more: number) {
    if (more <= 0) return;
    const [{ count }] = await trx(TABLE).count({ count: '*' });
    if (Number(count) + more <= this.#most) return;
    throw new InputError(
      `hosts: the list of candidates would be longer than ${
        this.#most
      }, send what was seen on one website at a time`,
    );
  }
}
