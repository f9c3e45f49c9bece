import { Knex } from 'knex';
import { DatabaseQueue, toClaim } from '../../queue';
import { Claim, DirtyQueue } from './DirtyQueue';
import { DirtyRecord } from './tables';

const TABLE = 'martech_dirty_entities';
const WAIT_UNTIL = `${TABLE}.wait_until`;

/** The queue of the index, which can wait for what the catalog announced. */
export class DatabaseDirtyQueue implements DirtyQueue {
  readonly #knex: Knex;
  readonly #queue: DatabaseQueue<DirtyRecord>;

  constructor(knex: Knex) {
    this.#knex = knex;
    this.#queue = new DatabaseQueue(knex, TABLE);
  }

  mark(
    entityRefs: string[],
    dueAt: number,
    { waitUntil = 0 }: { waitUntil?: number } = {},
  ) {
    return this.#queue.mark(entityRefs, dueAt, {
      insert: { wait_until: waitUntil },
      merge: {
        wait_until: this.#knex.raw('case when ?? > ? then ?? else ? end', [
          WAIT_UNTIL,
          waitUntil,
          WAIT_UNTIL,
          waitUntil,
        ]),
      },
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
