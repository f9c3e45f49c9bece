import { Knex } from 'knex';
import { FactRecord } from '../../../facts/store/tables';
import { Confirmations } from '../domain/claimState';

/** Whoever has just confirmed something looks at the list again at once. */
const KEEP = 1_000;
/** As JSON: what was attested. */
const YES = 'true';

/** Until when owners are confirmed, as the facts in the database have it. */
export class OwnerConfirmations {
  readonly #knex: Knex;
  #known?: Promise<Confirmations>;
  #readAt = -Infinity;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async all(): Promise<Confirmations> {
    const now = performance.now();
    if (!this.#known || now - this.#readAt >= KEEP) {
      const reading = this.#read();
      this.#known = reading;
      this.#readAt = now;
      reading.catch(() => {
        if (this.#known === reading) this.#known = undefined;
      });
    }
    return this.#known;
  }

  async #read(): Promise<Confirmations> {
    const records = await this.#knex<FactRecord>('martech_facts')
      .where({ source: 'attestation', key: 'owner', value: YES })
      .select('entity_ref', 'fresh_until');
    return new Map(
      records.map(({ entity_ref: entityRef, fresh_until: until }) => [
        entityRef,
        until === null ? Infinity : Number(until),
      ]),
    );
  }
}
