import { Knex } from 'knex';
import { IndexState, StateKey } from './IndexState';
import { StateRecord } from './tables';

const TABLE = 'martech_index_state';

export class DatabaseIndexState implements IndexState {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(key: StateKey) {
    const record = await this.#knex<StateRecord>(TABLE).where({ key }).first();
    return record?.value;
  }

  async set(key: StateKey, value: string) {
    await this.#knex<StateRecord>(TABLE)
      .insert({ key, value })
      .onConflict('key')
      .merge();
  }

  async clear(key: StateKey) {
    await this.#knex<StateRecord>(TABLE).where({ key }).delete();
  }
}
