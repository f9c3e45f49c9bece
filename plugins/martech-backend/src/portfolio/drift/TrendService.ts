import {
  EstateTrend,
  ScorecardSummary,
  TrendDay,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../clock';
import { ControlFeed } from '../../governance/control/store/ControlFeed';
import { Caller } from '../../http';
import { endOfDay, sampleDays } from '../../scorecards/reads/domain/sampleDays';
import { PlatformsInSight } from '../SeenPlatforms';
import { meanReadiness } from './domain/meanReadiness';
import { SeenHistories } from './SeenHistory';
import { StateLogs } from './tables/StateLogs';

interface TrendOptions {
  clock: Clock;
  feed: Pick<ControlFeed, 'state'>;
  histories: SeenHistories;
  logs: StateLogs;
  platforms: Pick<PlatformsInSight, 'of'>;
  /** Scorecards that a caller may see, with their trends. */
  scorecards: {
    all(caller: Caller): Promise<{ items: readonly ScorecardSummary[] }>;
  };
}

/** Twelve months of the platforms that a caller may see. */
export class TrendService {
  readonly #options: TrendOptions;

  constructor(options: TrendOptions) {
    this.#options = options;
  }

  async of(caller: Caller): Promise<EstateTrend> {
    const { clock, feed, histories, logs, platforms } = this.#options;
    const now = clock.now();
    const today = utcDay(now);
    const seen = await platforms.of(caller);
    const history = histories.of(seen, await logs.at(seen.statesVersion));
    const { beganAt } = await feed.state();
    const historyFrom =
      beganAt === undefined ? null : utcDay(new Date(beganAt));
    const days = [...sampleDays(today), today].filter(
      day => historyFrom !== null && day >= historyFrom,
    );
    const counts = history.trend(days.map(endOfDay));
    const readiness = await this.#readiness(caller);
    return {
      asOf: now.toISOString(),
      historyFrom,
      partial: !seen.isAll,
      days: days.map((day, index): TrendDay => {
        const { retired, ...there } = counts[index];
        return {
          day,
          states: counts[index],
          platforms: Object.values(there).reduce((sum, some) => sum + some, 0),
          readiness: readiness.get(day) ?? null,
        };
      }),
    };
  }

  async #readiness(caller: Caller) {
    const { items } = await this.#options.scorecards.all(caller);
    return meanReadiness(
      items
        .filter(({ type }) => type === 'readiness')
        .map(({ trend }) => trend),
    );
  }
}
