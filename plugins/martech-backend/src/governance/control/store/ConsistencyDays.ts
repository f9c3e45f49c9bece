import { Knex } from 'knex';
import { Consistency } from '../domain/consistencyOf';
import { ConsistencyRecord } from './tables';

const TABLE = 'martech_consistency';

/** How consistent capabilities were at the end of a day. */
export interface ConsistencyDay extends Consistency {
  /** `YYYY-MM-DD`, UTC. */
  day: string;
}

/** Capability consistency of past days, over everything. */
export interface ConsistencyDays {
  /** Days from `from` to `to`, both included, oldest first. */
  between(from: string, to: string): Promise<ConsistencyDay[]>;

  /** Replaces days that are there already. */
  put(days: readonly ConsistencyDay[]): Promise<void>;
}

/** In the plugin's database. */
export class DatabaseConsistencyDays implements ConsistencyDays {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async between(from: string, to: string) {
    const records = await this.#knex<ConsistencyRecord>(TABLE)
      .whereBetween('day', [from, to])
      .orderBy('day');
    return records.map(({ missing, ...rest }) => ({
      ...rest,
      missing: JSON.parse(missing),
    }));
  }

  async put(days: readonly ConsistencyDay[]) {
    if (days.length === 0) return;
    await this.#knex<ConsistencyRecord>(TABLE)
      .insert(
        days.map(({ missing, ...rest }) => ({
          ...rest,
          missing: JSON.stringify(missing),
        })),
      )
      .onConflict('day')
      .merge();
  }
}
