import { Clock, utcDay } from '../clock';
import { ControlFeed } from '../governance/control/store/ControlFeed';
import { Caller } from '../http';
import { AskedDay, refuseFuture } from '../scorecards/reads/domain/askedDay';
import { PastStates } from './overview/PastStates';
import { PlatformsInSight, SeenPlatforms } from './SeenPlatforms';
import { StateOf, stateNow, stateThen } from './stateThen';

/** What reading states takes. */
export interface StateSources {
  clock: Clock;
  feed: Pick<ControlFeed, 'state'>;
  past: Pick<PastStates, 'at'>;
  platforms: PlatformsInSight;
}

/** Platforms in sight with how they stand, or stood. */
export interface AskedStates {
  /** Says of when an answer is, and of how much. */
  head: { asOf: string; historyFrom: string | null; partial: boolean };
  /** Only of a day that is over. */
  pastDay?: string;
  seen: SeenPlatforms;
  stateOf: StateOf;
  today: string;
}

/**
 * Now, or at the end of a past day.
 *
 * @throws InputError for a day that has not come yet
 */
export async function askedStates(
  { clock, feed, past, platforms }: StateSources,
  caller: Caller,
  asked?: AskedDay,
): Promise<AskedStates> {
  const now = clock.now();
  const today = utcDay(now);
  refuseFuture('asOf', asked, today);
  const day = asked && asked.day < today ? asked : undefined;
  const seen = await platforms.of(caller);
  const { beganAt } = await feed.state();
  return {
    head: {
      asOf: asked?.day ?? now.toISOString(),
      historyFrom: beganAt === undefined ? null : utcDay(new Date(beganAt)),
      partial: !seen.isAll,
    },
    ...(day && { pastDay: day.day }),
    seen,
    stateOf: day ? await stateThen(past, day) : stateNow(seen),
    today,
  };
}
