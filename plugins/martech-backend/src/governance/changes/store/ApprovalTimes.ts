import { Knex } from 'knex';
import { ApprovalRecord } from '../../records/store/tables';
import { later } from '../../records/domain/days';
import { median } from '../metrics/median';

const DAY = 24 * 60 * 60 * 1_000;
const HOUR = 60 * 60 * 1_000;
/** How far back; what took long two years ago says little. */
const DAYS = 365;
/** The newest tell enough. */
const MOST = 500;

/** How long decision areas take. */
export class ApprovalTimes {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Median hours from asking to a verdict, of the newest 500 verdicts of the
   * last 365 days; null: nothing was decided.
   */
  async usualHours(area: string, now: Date): Promise<number | null> {
    const rows = await this.#knex<ApprovalRecord>('martech_approvals')
      .where('area', area)
      .where('at', '>', later(now, -DAYS * DAY).getTime())
      .orderBy('at', 'desc')
      .limit(MOST)
      .select('at', 'asked_at');
    return median(
      rows.map(({ at, asked_at }) => (Number(at) - Number(asked_at)) / HOUR),
    );
  }
}
