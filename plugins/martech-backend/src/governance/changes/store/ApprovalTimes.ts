import { Knex } from 'knex';
import { utcDay } from '../../../clock';
import { Latest } from '../../records/reads/Latest';
import { recordsRevision } from '../../records/store/recordsRevision';
import { ApprovalRecord } from '../../records/store/tables';
import { later } from '../../records/domain/days';
import { median } from '../metrics/median';

const DAY = 24 * 60 * 60 * 1_000;
const HOUR = 60 * 60 * 1_000;
/** How far back; what took long two years ago says little. */
const DAYS = 365;
/** The newest tell enough. */
const MOST = 500;

/** What was worked out for the records as they were after a write. */
interface Known {
  day: string;
  hours: Promise<number | null>;
  revision: number;
}

/** How long decision areas take; worked out again after records were written. */
export class ApprovalTimes {
  readonly #knex: Knex;
  readonly #known = new Map<string, Known>();
  readonly #revision: Latest<number>;

  constructor(knex: Knex) {
    this.#knex = knex;
    this.#revision = new Latest(() => recordsRevision(knex));
  }

  /**
   * Median hours from asking to a verdict, of the newest 500 verdicts of the
   * last 365 days; null: nothing was decided.
   */
  async usualHours(area: string, now: Date): Promise<number | null> {
    const revision = await this.#revision.current();
    const day = utcDay(now);
    const known = this.#known.get(area);
    if (known?.revision === revision && known.day === day) return known.hours;
    const hours = this.#read(area, now);
    this.#known.set(area, { day, hours, revision });
    hours.catch(() => this.#known.delete(area));
    return hours;
  }

  async #read(area: string, now: Date): Promise<number | null> {
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
