import {
  EntityRow,
  Standing,
  standingQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Clock, utcDay } from '../../clock';
import { Caller } from '../../http';
import { askedDay, refuseFuture } from '../../scorecards/reads/domain/askedDay';
import { endOfDay } from '../../scorecards/reads/domain/sampleDays';
import { PlatformsInSight } from '../SeenPlatforms';
import { pageOf } from './domain/pageOf';
import { ABSENT, stateOfCode } from './domain/StateLog';
import { SeenHistories } from './SeenHistory';
import { StateLogs } from './tables/StateLogs';

interface StandingOptions {
  clock: Clock;
  histories: SeenHistories;
  logs: StateLogs;
  platforms: Pick<PlatformsInSight, 'of'>;
}

const byTitle = (a: { row: EntityRow }, b: { row: EntityRow }) =>
  a.row.title.localeCompare(b.row.title, 'en') ||
  a.row.entityRef.localeCompare(b.row.entityRef, 'en');

/** Who stood how at the end of a day. */
export class StandingService {
  readonly #options: StandingOptions;

  constructor(options: StandingOptions) {
    this.#options = options;
  }

  /** @throws InputError for a day that has not come yet */
  async of(
    caller: Caller,
    asked: z.output<typeof standingQuerySchema>,
  ): Promise<Standing> {
    const { clock, histories, logs, platforms } = this.#options;
    const today = utcDay(clock.now());
    const asOf = askedDay('asOf', asked.asOf);
    refuseFuture('asOf', asOf, today);
    const day = asOf?.day ?? today;
    const seen = await platforms.of(caller);
    const history = histories.of(seen, await logs.at(seen.statesVersion));
    const { codes, since } = history.standing(endOfDay(day));
    const found: Array<{ row: EntityRow; since: number }> = [];
    codes.forEach((code, place) => {
      const row = history.row(place);
      if (row && code !== ABSENT && stateOfCode(code) === asked.state) {
        found.push({ row, since: since[place] });
      }
    });
    const { items, nextCursor } = pageOf(found.sort(byTitle), asked);
    return {
      asOf: day,
      state: asked.state,
      total: found.length,
      items: items.map(({ row, since: from }) => ({
        entityRef: row.entityRef,
        title: row.title,
        ...(row.owner && { owner: row.owner }),
        since: utcDay(new Date(from)),
        now: seen.states.get(row.uid)?.state ?? 'unknown',
      })),
      ...(nextCursor && { nextCursor }),
    };
  }
}
