import { Knex } from 'knex';
import { skipLocked } from '../../database';
import { OutboxClaim, OutboxQueue } from './OutboxQueue';
import { OutboxRecord } from './tables';

const TABLE = 'martech_outbox';
/** Longer than what is claimed at once can take. */
export const LEASE = 5 * 60_000;

const toClaim = (record: OutboxRecord): OutboxClaim => ({
  id: record.id,
  topic: record.topic,
  subject: record.subject,
  payload: JSON.parse(record.payload),
  createdAt: new Date(Number(record.created_at)),
  attempts: record.attempts,
});

/** Empties the table of the outbox; replicas share it by leases. */
export class DatabaseOutboxQueue implements OutboxQueue {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(limit: number, now: number) {
    const due = this.#knex(TABLE)
      .where('next_at', '<=', now)
      .where(free =>
        free.whereNull('claimed_until').orWhere('claimed_until', '<=', now),
      )
      .orderBy(['next_at', 'id'])
      .limit(limit)
      .select('id');
    const records: OutboxRecord[] = await this.#knex(TABLE)
      .withMaterialized('due', skipLocked(this.#knex, due))
      .whereIn('id', this.#knex('due').select('id'))
      .update({ claimed_until: now + LEASE })
      .returning('*');
    return records.sort((a, b) => a.id - b.id).map(toClaim);
  }

  async remove(id: number) {
    await this.#knex(TABLE).where({ id }).delete();
  }

  async retry(id: number, nextAt: number) {
    await this.#knex(TABLE)
      .where({ id })
      .update({
        next_at: nextAt,
        claimed_until: null,
        attempts: this.#knex.raw('attempts + 1'),
      });
  }
}
