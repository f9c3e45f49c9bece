import { Knex } from 'knex';

/** Reads which entities wait to be evaluated. */
export interface DueReader {
  /** Their references. */
  refs(): Promise<Set<string>>;
}

/** The queue in the plugin's database. */
export class DatabaseDueReader implements DueReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async refs() {
    const records: Array<{ entity_ref: string }> = await this.#knex(
      'martech_due_evaluations',
    ).select('entity_ref');
    return new Set(records.map(({ entity_ref }) => entity_ref));
  }
}
