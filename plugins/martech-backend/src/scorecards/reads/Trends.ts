import { TrendPoint } from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../clock';
import { DailyRollup, Rollups } from '../store/Rollups';
import { sampleDays } from './domain/sampleDays';
import { ScoreLogs } from './tables/ScoreLogs';
import { Scope } from './VisibleEstate';

const KEEP = 60_000;

interface Daily {
  day: string;
  readAt: number;
  rollups: Promise<DailyRollup[]>;
}

interface Limited {
  readAt: number;
  day: string;
  points: TrendPoint[];
}

/**
 * How scorecards went over a year. Who sees everything gets the daily roll-ups;
 * for others the scores of what they see are added up.
 */
export class Trends {
  readonly #clock: Clock;
  readonly #rollups: Pick<Rollups, 'since'>;
  readonly #logs: ScoreLogs;
  readonly #limited = new WeakMap<ReadonlySet<string>, Map<string, Limited>>();
  #daily?: Daily;

  constructor(options: {
    clock: Clock;
    logs: ScoreLogs;
    rollups: Pick<Rollups, 'since'>;
  }) {
    this.#clock = options.clock;
    this.#logs = options.logs;
    this.#rollups = options.rollups;
  }

  /** Past days up to yesterday, oldest first. */
  of(scorecard: string, { tables, visible }: Scope): Promise<TrendPoint[]> {
    const seesAll = tables.every((table, at) =>
      table.isAllVisible(visible[at]),
    );
    return seesAll
      ? this.#ofAll(scorecard)
      : this.#ofVisible(scorecard, visible);
  }

  async #ofAll(scorecard: string): Promise<TrendPoint[]> {
    const days = sampleDays(utcDay(this.#clock.now()));
    const wanted = new Set(days);
    return (await this.#read(days[0]))
      .filter(
        rollup => rollup.scorecard === scorecard && wanted.has(rollup.day),
      )
      .map(({ day, entities, scored, scoreSum }) => ({
        day,
        entities,
        meanScore: scored > 0 ? scoreSum / scored : null,
      }));
  }

  #read(day: string): Promise<DailyRollup[]> {
    const now = performance.now();
    const known = this.#daily;
    if (known && known.day === day && now - known.readAt < KEEP)
      return known.rollups;
    const daily = { day, readAt: now, rollups: this.#rollups.since(day) };
    this.#daily = daily;
    daily.rollups.catch(() => {
      if (this.#daily === daily) this.#daily = undefined;
    });
    return daily.rollups;
  }

  async #ofVisible(
    scorecard: string,
    visible: ReadonlyArray<ReadonlySet<string>>,
  ): Promise<TrendPoint[]> {
    const day = utcDay(this.#clock.now());
    const { log, readAt } = await this.#logs.of(scorecard);
    const known = this.#limited.get(visible[0]) ?? new Map<string, Limited>();
    this.#limited.set(visible[0], known);
    const last = known.get(scorecard);
    if (last && last.readAt === readAt && last.day === day) return last.points;
    const uids = {
      has: (uid: string) => visible.some(some => some.has(uid)),
    };
    const points = log.trend(sampleDays(day), uids);
    known.set(scorecard, { readAt, day, points });
    return points;
  }
}
