import {
  Drift,
  DriftMove,
  driftQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Clock, utcDay } from '../../clock';
import { ControlFeed } from '../../governance/control/store/ControlFeed';
import { Reading } from '../../governance/control/reads/showControl';
import { Caller } from '../../http';
import { askedDay, refuseFuture } from '../../scorecards/reads/domain/askedDay';
import { endOfDay } from '../../scorecards/reads/domain/sampleDays';
import { PlatformsInSight } from '../SeenPlatforms';
import { StateEvent } from './domain/eventsOf';
import { pageOf } from './domain/pageOf';
import { dayNumber, dayOf, periodOf } from './domain/period';
import { DriftReasons } from './DriftReasons';
import { SeenHistories, SeenHistory } from './SeenHistory';
import { StateLogs } from './tables/StateLogs';

/** Of so many events the reasons are counted. */
const MOST_CAUSES = 1_000;

type Asked = z.output<typeof driftQuerySchema>;

interface DriftOptions {
  clock: Clock;
  feed: Pick<ControlFeed, 'state'>;
  histories: SeenHistories;
  logs: StateLogs;
  platforms: Pick<PlatformsInSight, 'of'>;
  reasons: DriftReasons;
  /** What a caller may read of reasons. */
  reading(caller: Caller): Promise<Reading>;
}

const isWrong = ({ move }: StateEvent) => move === 'lost' || move === 'worse';

function countMoves(events: readonly StateEvent[]): Record<DriftMove, number> {
  const counts = new Map<DriftMove, number>();
  for (const { move } of events) counts.set(move, (counts.get(move) ?? 0) + 1);
  const of = (move: DriftMove) => counts.get(move) ?? 0;
  return {
    lost: of('lost'),
    worse: of('worse'),
    better: of('better'),
    regained: of('regained'),
    'went-live': of('went-live'),
    new: of('new'),
    retired: of('retired'),
    other: of('other'),
  };
}

/** What went wrong and what recovered between two days. */
export class DriftService {
  readonly #options: DriftOptions;

  constructor(options: DriftOptions) {
    this.#options = options;
  }

  /** @throws InputError for a day that has not come yet, or in the wrong order */
  async of(caller: Caller, asked: Asked): Promise<Drift> {
    const { clock, feed, histories, logs, platforms, reasons } = this.#options;
    const today = utcDay(clock.now());
    const asOf = askedDay('asOf', asked.asOf);
    const first = askedDay('from', asked.from);
    refuseFuture('asOf', asOf, today);
    refuseFuture('from', first, today);
    const { beganAt } = await feed.state();
    const historyFrom =
      beganAt === undefined ? null : utcDay(new Date(beganAt));
    const period = periodOf(
      { asOf: asOf?.day, from: first?.day },
      today,
      historyFrom,
    );
    const seen = await platforms.of(caller);
    const history = histories.of(seen, await logs.at(seen.statesVersion));
    const events = history.events(
      dayNumber(period.from),
      dayNumber(period.asOf),
    );
    const fitting = asked.move
      ? events.filter(({ move }) => move === asked.move)
      : events;
    const { items, nextCursor } = pageOf(fitting, asked);
    const reading = await this.#options.reading(caller);
    const wrong = events.filter(isWrong).slice(0, MOST_CAUSES);
    const [before, after] = history.trend([
      endOfDay(period.from),
      endOfDay(period.asOf),
    ]);
    return {
      ...period,
      historyFrom,
      partial: !seen.isAll,
      before,
      after,
      moves: countMoves(events),
      causes: await reasons.causes(wrong, reading),
      causesOf: wrong.length,
      total: fitting.length,
      items: await this.#shown(items, history, reading),
      ...(nextCursor && { nextCursor }),
    };
  }

  async #shown(
    events: readonly StateEvent[],
    history: SeenHistory,
    reading: Reading,
  ): Promise<Drift['items']> {
    const reasons = await this.#options.reasons.shown(events, reading);
    return events.flatMap(({ after, before, day, move, place }, index) => {
      const row = history.row(place);
      if (!row) return [];
      const { entityRef, owner, title } = row;
      return [
        {
          day: dayOf(day),
          entityRef,
          title,
          ...(owner && { owner }),
          move,
          before,
          after,
          reasons: reasons[index],
        },
      ];
    });
  }
}
