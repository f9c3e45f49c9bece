import { Coverage } from '@martech-portal/backstage-plugin-martech-common';
import { Caller } from '../../http';
import { AskedDay } from '../../scorecards/reads/domain/askedDay';
import { askedStates, StateSources } from '../AskedStates';
import { Kept } from '../Kept';
import { SeenPlatforms } from '../SeenPlatforms';
import { StateOf } from '../stateThen';
import { coverageOf, CoveringPlatform } from './domain/coverageOf';

interface CoverageOptions extends StateSources {
  /** Capabilities that count; undefined: those that platforms claim. */
  expected?: readonly string[];
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
    const { expected } = this.#options;
    const { head, pastDay, seen, stateOf } = await askedStates(
      this.#options,
      caller,
      asked,
    );
    const isReady = (uid: string) =>
      pastDay !== undefined || seen.states.get(uid)?.ready === true;
    return {
      ...head,
      configured: expected !== undefined,
      ...this.#kept.of(seen.rows, [seen.statesVersion, pastDay], () =>
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
