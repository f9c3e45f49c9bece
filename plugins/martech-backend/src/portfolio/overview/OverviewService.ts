import { PortfolioOverview } from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../clock';
import { consistencyOf } from '../../governance/control/domain/consistencyOf';
import { ControlFeed } from '../../governance/control/store/ControlFeed';
import { KnownState } from '../../governance/control/tables/StateTable';
import { Caller } from '../../http';
import {
  AskedDay,
  askedDay,
  refuseFuture,
} from '../../scorecards/reads/domain/askedDay';
import { PlatformsInSight, SeenPlatforms } from '../SeenPlatforms';
import { ConsistencyReads } from './ConsistencyReads';
import { portfolioCounts } from './domain/portfolioCounts';
import { readinessCounts } from './domain/readinessCounts';
import { Standing, standingOf, waiting } from './domain/Standing';
import { stateTurns } from './domain/stateTurns';
import { unreadyPlatforms } from './domain/unreadyPlatforms';
import { KeptAnswers } from './KeptAnswers';
import { PastStates } from './PastStates';

const WEEK = 7 * 86_400_000;

const weekBefore = (day: string) =>
  askedDay('day', utcDay(new Date(Date.parse(day) - WEEK)));

interface OverviewOptions {
  clock: Clock;
  consistency: ConsistencyReads;
  /** Capabilities that count; undefined: those that platforms claim. */
  expected?: readonly string[];
  feed: Pick<ControlFeed, 'state'>;
  past: PastStates;
  platforms: Pick<PlatformsInSight, 'of'>;
}

type Then = ReadonlyMap<string, Standing>;

/** How the platforms stand that a caller may see, how they did, and the headline. */
export class OverviewService {
  readonly #options: OverviewOptions;
  readonly #kept = new KeptAnswers<PortfolioOverview>();
  /** Most platforms stand as they did when somebody last asked. */
  readonly #standings = new WeakMap<KnownState, Standing>();

  constructor(options: OverviewOptions) {
    this.#options = options;
  }

  /**
   * Now, or at the end of a past day.
   *
   * @throws InputError for a day that has not come yet
   */
  async of(caller: Caller, asked?: AskedDay): Promise<PortfolioOverview> {
    const { clock, platforms } = this.#options;
    const now = clock.now();
    const today = utcDay(now);
    refuseFuture('asOf', asked, today);
    const seen = await platforms.of(caller);
    const isPast = asked !== undefined && asked.day < today;
    const name = isPast ? asked.day : `${today} ${seen.statesVersion}`;
    const answer = await this.#kept.of(seen.rows, name, async () => {
      const historyFrom = await this.#historyFrom();
      const parts = isPast
        ? await this.#then(seen, asked, historyFrom)
        : await this.#now(seen, today, historyFrom);
      return {
        asOf: isPast ? asked.day : now.toISOString(),
        historyFrom,
        ...parts,
      };
    });
    return asked ? { ...answer, asOf: asked.day } : answer;
  }

  /** Takes into memory how platforms stood a week ago. */
  async readAhead(): Promise<void> {
    const { clock, past } = this.#options;
    const before = weekBefore(utcDay(clock.now()));
    if (before) await past.at(before.day, before.end);
  }

  #standing(known: KnownState): Standing {
    const kept = this.#standings.get(known);
    if (kept) return kept;
    const standing = standingOf(known.state, known.reasons);
    this.#standings.set(known, standing);
    return standing;
  }

  async #historyFrom() {
    const { beganAt } = await this.#options.feed.state();
    return beganAt === undefined ? null : utcDay(new Date(beganAt));
  }

  async #now(
    { isAll, rows, states }: SeenPlatforms,
    today: string,
    historyFrom: string | null,
  ) {
    const { consistency, expected } = this.#options;
    const platforms = rows.map(row => {
      const known = states.get(row.uid);
      return {
        row,
        now: known ? this.#standing(known) : waiting,
        since: known?.since,
        liveSince: known?.liveSince,
      };
    });
    const standings = platforms.map(({ now }) => now);
    const serving = rows.flatMap(({ uid }) => states.get(uid) ?? []);
    const consistent = consistencyOf(serving, expected);
    return {
      platforms: rows.length,
      ...portfolioCounts(standings),
      consistency: isAll
        ? await consistency.ofAll(today, consistent)
        : consistency.ofSome(consistent),
      week: await this.#week(platforms, today, historyFrom),
      readiness: readinessCounts(standings),
      unready: unreadyPlatforms(platforms),
    };
  }

  async #then(
    { isAll, rows }: SeenPlatforms,
    { day, end }: AskedDay,
    historyFrom: string | null,
  ) {
    const { consistency, past } = this.#options;
    const known = await past.at(day, end);
    const platforms = rows.flatMap(row => {
      const now = known.get(row.uid);
      return now ? [{ row, now }] : [];
    });
    const standings = platforms.map(({ now }) => now);
    return {
      platforms: platforms.length,
      ...portfolioCounts(standings),
      consistency: isAll ? await consistency.asOf(day) : consistency.ofSome(),
      week: await this.#week(platforms, day, historyFrom),
      readiness: readinessCounts(standings),
      unready: null,
    };
  }

  async #week(
    platforms: ReadonlyArray<{
      row: SeenPlatforms['rows'][number];
      now: Standing;
      since?: number;
    }>,
    day: string,
    historyFrom: string | null,
  ) {
    const before = weekBefore(day);
    if (!before || historyFrom === null || before.day < historyFrom) {
      return null;
    }
    const then: Then = await this.#options.past.at(before.day, before.end);
    return stateTurns(
      before.day,
      platforms.map(platform => ({
        ...platform,
        then: then.get(platform.row.uid),
      })),
    );
  }
}
