import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { insertRows, lockInOrder, skipLocked } from '../database';
import { QueueRecord } from './QueueRecord';
import { QueueClaim, WorkQueue } from './WorkQueue';

const LEASE = 60_000;
/** So few that SQLite, which works on the main thread, lets others in between. */
const MARK_AT_ONCE = 1_000;
const COLUMNS = ['entity_ref', 'generation', 'next_at', 'attempts'];

/** A column that one queue has and others have not. */
interface ExtraColumn {
  column: string;
  value: number;
  /** SQL of the column of something that was marked before. */
  merge: string;
}

export const toClaim = (record: QueueRecord): QueueClaim => ({
  entityRef: record.entity_ref,
  generation: record.generation,
  attempts: record.attempts,
  dueAt: Number(record.next_at),
});

/** A queue in a table of the plugin's database. */
export class DatabaseQueue<R extends QueueRecord = QueueRecord>
  implements WorkQueue
{
  readonly #knex: Knex;
  readonly #table: string;
  readonly #lease: number;

  constructor(knex: Knex, table: string, lease = LEASE) {
    this.#knex = knex;
    this.#table = table;
    this.#lease = lease;
  }

  mark(entityRefs: string[], dueAt: number, extra?: ExtraColumn) {
    return this.#insert(entityRefs, dueAt, extra);
  }

  /**
   * Marks for a reason that whoever takes the references next will see: those
   * that wait already are left as they are.
   */
  async markUnlessWaiting(entityRefs: string[], dueAt: number) {
    const mergeWhere = `"${this.#table}"."claimed_until" is not null`;
    await this.#insert(entityRefs, dueAt, undefined, mergeWhere);
  }

  async #insert(
    entityRefs: string[],
    dueAt: number,
    extra?: ExtraColumn,
    mergeWhere?: string,
  ) {
    const table = this.#table;
    const target = {
      table,
      columns: [...COLUMNS, ...(extra ? [extra.column] : [])],
      key: ['entity_ref'],
      merge: {
        generation: `"${table}"."generation" + 1`,
        ...(extra && { [extra.column]: extra.merge }),
      },
      mergeWhere,
    };
    // One order for all replicas, so that they cannot wait for each other.
    const refs = [...new Set(entityRefs)].sort();
    for (let start = 0; start < refs.length; start += MARK_AT_ONCE) {
      const rows = refs.slice(start, start + MARK_AT_ONCE).map(ref => ({
        entity_ref: ref,
        generation: 1,
        next_at: dueAt,
        attempts: 0,
        ...(extra && { [extra.column]: extra.value }),
      }));
      await insertRows<string>(this.#knex, target, rows);
      await setImmediate();
    }
  }

  async claimBatch(limit: number, now: number): Promise<QueueClaim[]> {
    return (await this.claimRecords(limit, now)).map(toClaim);
  }

  /** In one statement, so that there is no moment between looking and taking. */
  async claimRecords(limit: number, now: number): Promise<R[]> {
    const due = this.#knex(this.#table)
      .where('next_at', '<=', now)
      .where(free =>
        free.whereNull('claimed_until').orWhere('claimed_until', '<=', now),
      )
      .orderBy(['next_at', 'entity_ref'])
      .limit(limit)
      .select('entity_ref');
    const records: R[] = await this.#knex(this.#table)
      .withMaterialized('due', skipLocked(this.#knex, due))
      .whereIn('entity_ref', this.#knex('due').select('entity_ref'))
      .update({ claimed_until: now + this.#lease })
      .returning('*');
    return records;
  }

  async finish(claims: QueueClaim[]) {
    for (const [generation, refs] of byGeneration(claims)) {
      const standing = this.#knex(this.#table)
        .where({ generation })
        .whereIn('entity_ref', refs)
        .select('entity_ref');
      const finished = await this.#knex(this.#table)
        .whereIn('entity_ref', lockInOrder(this.#knex, standing))
        .delete();
      // Marked again meanwhile: free for the next worker at once.
      if (finished < refs.length) await this.#free(refs);
    }
  }

  async retry(claims: QueueClaim[], nextAt: number) {
    for (const [generation, refs] of byGeneration(claims)) {
      await this.#knex(this.#table)
        .where({ generation })
        .whereIn('entity_ref', refs)
        .update({
          next_at: nextAt,
          attempts: this.#knex.raw('attempts + 1'),
        });
      await this.#free(refs);
    }
  }

  async size() {
    const row = await this.#knex(this.#table).count({ rows: '*' }).first();
    return Number(row?.rows ?? 0);
  }

  async #free(refs: string[]) {
    await this.#knex(this.#table)
      .whereIn('entity_ref', refs)
      .update({ claimed_until: null });
  }
}

/** Most claims are of the first generation: one statement for each. */
function byGeneration(claims: QueueClaim[]): Map<number, string[]> {
  const refs = new Map<number, string[]>();
  for (const { generation, entityRef } of claims) {
    const same = refs.get(generation);
    if (same) same.push(entityRef);
    else refs.set(generation, [entityRef]);
  }
  return refs;
}
