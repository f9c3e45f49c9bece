import { Knex } from 'knex';
import { toReading } from '../../../facts/store/factRows';
import { FactRecord } from '../../../facts/store/tables';
import { SeatReading } from '../domain/seatsOf';
import { SeatReader } from './SeatReader';

/** Seats in use, as the facts in the plugin's database have them. */
export class DatabaseSeatReader implements SeatReader {
  readonly #knex: Knex;
  readonly #fact: { source: string; key: string };

  constructor(knex: Knex, fact: { source: string; key: string }) {
    this.#knex = knex;
    this.#fact = fact;
  }

  async all() {
    const records = await this.#knex<FactRecord>('martech_facts').where(
      this.#fact,
    );
    const seats = new Map<string, SeatReading>();
    for (const record of records) {
      const { freshUntil, observedAt, value } = toReading(record);
      if (typeof value === 'number' && value >= 0) {
        seats.set(record.entity_ref, {
          active: value,
          observedAt,
          ...(freshUntil && { freshUntil }),
        });
      }
    }
    return seats;
  }
}
