import { Knex } from 'knex';

const TABLE = 'martech_audit_relay';

/** How far the log of the host has been told. */
export class RelayPosition {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(): Promise<number> {
    const row = await this.#knex<{ seq: number }>(TABLE).first();
    return row?.seq ?? 0;
  }

  async set(seq: number): Promise<void> {
    await this.#knex(TABLE).update({ seq });
  }
}
