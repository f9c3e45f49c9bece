import { NotAllowedError } from '@backstage/errors';
import { Ownership } from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../clock';
import { Caller } from '../../http';
import { Kept } from '../Kept';
import { PlatformsInSight } from '../SeenPlatforms';
import { byPrincipal, heldTogether, Holdings } from './domain/byPrincipal';
import { ownershipOf } from './domain/ownershipOf';

/** What is asked of records: who somebody is, and what waits for others. */
export interface OwnershipRecords {
  /** The caller and the groups in whose name they act. */
  principals(caller: Caller): Promise<readonly string[]>;
  /** @throws NotAllowedError when the caller may not read records */
  waitingFor(
    caller: Caller,
    principals: readonly string[],
  ): Promise<{ total: number; overdue: number }>;
}

interface OwnershipServiceOptions {
  clock: Clock;
  platforms: PlatformsInSight;
  records: OwnershipRecords;
}

/** What people and teams answer for, and how that is doing. */
export class OwnershipService {
  readonly #options: OwnershipServiceOptions;
  readonly #holdings = new Kept<Holdings>();

  constructor(options: OwnershipServiceOptions) {
    this.#options = options;
  }

  /** @param owners - missing: the caller and their groups */
  async of(caller: Caller, owners?: readonly string[]): Promise<Ownership> {
    const { clock, platforms, records } = this.#options;
    const principals = owners ?? (await records.principals(caller));
    const { rows, states } = await platforms.of(caller);
    const now = clock.now();
    const holdings = this.#holdings.of(rows, [], () => byPrincipal(rows));
    return {
      asOf: now.toISOString(),
      ...ownershipOf(heldTogether(holdings, principals), {
        states,
        today: utcDay(now),
      }),
      waiting: await this.#waiting(caller, principals),
    };
  }

  async #waiting(caller: Caller, principals: readonly string[]) {
    try {
      return await this.#options.records.waitingFor(caller, principals);
    } catch (error) {
      // Whoever may see platforms need not be one who may read records.
      if (error instanceof NotAllowedError) return null;
      throw error;
    }
  }
}
