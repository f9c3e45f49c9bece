import { Knex } from 'knex';
import { Clock } from '../../../clock';
import { Recent } from '../../../scorecards/reads/Recent';

const DAY = 24 * 60 * 60 * 1_000;
/** How far back decisions are counted. */
const DAYS = 365;

/** How often something was, by area and entity; null: about no entity. */
export interface AreaCount {
  area: string;
  entityRef: string | null;
  count: number;
}

interface CountRow {
  area: string;
  entity_ref: string | null;
  count: number | string;
}

const toCount = (row: CountRow): AreaCount => ({
  area: row.area,
  entityRef: row.entity_ref,
  count: Number(row.count),
});

/** What many ask for at the same time is counted once. */
const LIFETIME = 15_000;
/** A year is counted in tenths of a second, and changes slowly. */
const OF_A_YEAR = 60_000;

/** Counts what areas decided and what waits for them. */
export class AreaCounts {
  readonly #knex: Knex;
  readonly #decided: Recent<AreaCount[]>;
  readonly #waiting: Recent<AreaCount[]>;

  constructor(knex: Knex, clock: Clock) {
    this.#knex = knex;
    const decided = () => this.#countDecided(clock.now());
    this.#decided = new Recent(decided, OF_A_YEAR);
    this.#waiting = new Recent(() => this.#countWaiting(), LIFETIME);
  }

  /** Verdicts of the last 365 days. */
  decided(): Promise<AreaCount[]> {
    return this.#decided.get();
  }

  /** Open records that wait for a verdict, or for somebody who could give it. */
  waiting(): Promise<AreaCount[]> {
    return this.#waiting.get();
  }

  async #countDecided(now: Date): Promise<AreaCount[]> {
    const rows: CountRow[] = await this.#knex
      .from('martech_approvals as a')
      .join('martech_records as r', 'r.id', 'a.record_id')
      .where('a.at', '>', now.getTime() - DAYS * DAY)
      .groupBy('a.area', 'r.entity_ref')
      .select('a.area', 'r.entity_ref')
      .count({ count: '*' });
    return rows.map(toCount);
  }

  async #countWaiting(): Promise<AreaCount[]> {
    const rows: CountRow[] = await this.#knex
      .from('martech_record_duties as d')
      .join('martech_records as r', 'r.id', 'd.record_id')
      .whereNull('r.closed_at')
      .where('d.area', '<>', '')
      .groupBy('d.area', 'r.entity_ref')
      .select('d.area', 'r.entity_ref')
      .countDistinct({ count: 'd.record_id' });
    return rows.map(toCount);
  }
}
