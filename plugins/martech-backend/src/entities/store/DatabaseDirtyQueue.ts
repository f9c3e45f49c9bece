import { Knex } from 'knex';
import { DatabaseQueue, toClaim } from '../../queue';
import { Claim, DirtyQueue } from './DirtyQueue';
import { DirtyRecord } from './tables';

const TABLE = 'martech_dirty_entities';
const KNOWN = `"${TABLE}"."wait_until"`;
const GIVEN = 'excluded."wait_until"';

/** The queue of the index, which can wait for what the catalog announced. */
export class DatabaseDirtyQueue implements DirtyQueue {
  readonly #queue: DatabaseQueue<DirtyRecord>;

  constructor(knex: Knex) {
    this.#queue = new DatabaseQueue(knex, TABLE);
  }

  mark(
    entityRefs: string[],
    dueAt: number,
    { waitUntil = 0 }: { waitUntil?: number } = {},
  ) {
    return this.#queue.mark(entityRefs, dueAt, {
      column: 'wait_until',
      value: waitUntil,
      merge: `case when ${KNOWN} > ${GIVEN} then ${KNOWN} else ${GIVEN} end`,
    });
  }

  async claimBatch(limit: number, now: number): Promise<Claim[]> {
    const records = await this.#queue.claimRecords(limit, now);
    return records.map(record => ({
      ...toClaim(record),
      waitUntil: Number(record.wait_until),
    }));
  }

  finish(claims: Claim[]) {
    return this.#queue.finish(claims);
  }

  retry(claims: Claim[], nextAt: number) {
    return this.#queue.retry(claims, nextAt);
  }

  size() {
    return this.#queue.size();
  }
}
