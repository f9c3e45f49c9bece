import { Knex } from 'knex';
import { RecordRecord } from '../../records/store/tables';

/** A go-live review, without what was found. */
export interface LastReview {
  id: string;
  number: number;
  state: string;
  /** Milliseconds; missing: open. */
  closedAt?: number;
}

/** Reads the last go-live review of a platform; ids grow with time. */
export class LastReviews {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async of(entityRef: string): Promise<LastReview | undefined> {
    const record = await this.#knex<RecordRecord>('martech_records')
      .where({ entity_ref: entityRef, type: 'review' })
      .orderBy('id', 'desc')
      .first('id', 'number', 'state', 'closed_at');
    if (!record) return undefined;
    const { closed_at: closedAt, id, number, state } = record;
    return {
      id,
      number,
      state,
      ...(closedAt !== null && { closedAt: Number(closedAt) }),
    };
  }
}
