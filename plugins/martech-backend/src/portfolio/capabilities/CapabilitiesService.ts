import { Coverage } from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../clock';
import { PastStates } from '../overview/PastStates';
import { ControlFeed } from '../../governance/control/store/ControlFeed';
import { Caller } from '../../http';
import { AskedDay, refuseFuture } from '../../scorecards/reads/domain/askedDay';
import { Kept } from '../Kept';
import { PlatformsInSight, SeenPlatforms } from '../SeenPlatforms';
import { StateOf, stateNow, stateThen } from '../stateThen';
import { coverageOf, CoveringPlatform } from './domain/coverageOf';

interface CoverageOptions {
  clock: Clock;
  /** Capabilities that count; undefined: those that platforms claim. */
  expected?: readonly string[];
  feed: Pick<ControlFeed, 'state'>;
  past: Pick<PastStates, 'at'>;
  platforms: PlatformsInSight;
}

/** Which capability is served in which market. */
export class CapabilitiesService {
  readonly #options: CoverageOptions;
  readonly #kept = new Kept<ReturnType<typeof coverageOf>>();

  constructor(options: CoverageOptions) {
    this.#options = options;
  }

  /**
   * Now, or with the states of a past day.
   *
   * @throws InputError for a day that has not come yet
   */
  async of(caller: Caller, asked?: AskedDay): Promise<Coverage> {
    const { clock, expected, feed, past, platforms } = this.#options;
    const now = clock.now();
    const today = utcDay(now);
    refuseFuture('asOf', asked, today);
    const day = asked && asked.day < today ? asked : undefined;
    const seen = await platforms.of(caller);
    const { beganAt } = await feed.state();
    const stateOf = day ? await stateThen(past, day) : stateNow(seen);
    const isReady = (uid: string) =>
      day !== undefined || seen.states.get(uid)?.ready === true;
    return {
      asOf: asked?.day ?? now.toISOString(),
      historyFrom: beganAt === undefined ? null : utcDay(new Date(beganAt)),
      partial: !seen.isAll,
      configured: expected !== undefined,
      ...this.#kept.of(seen.rows, [seen.statesVersion, day?.day], () =>
        coverageOf(covering(seen.rows, stateOf, isReady), expected),
      ),
    };
  }
}

/** What is retired, or was not there, covers nothing. */
function* covering(
  rows: SeenPlatforms['rows'],
  stateOf: StateOf,
  isReady: (uid: string) => boolean,
): Iterable<CoveringPlatform> {
  for (const row of rows) {
    const state = row.lifecycle === 'retired' ? undefined : stateOf(row);
    if (!state || state === 'retired') continue;
    yield {
      live: state !== 'not-live',
      served: state === 'controlled' && isReady(row.uid),
      capabilities: row.capability ?? [],
      markets: row.market ?? [],
    };
  }
}
