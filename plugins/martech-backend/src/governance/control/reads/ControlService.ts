import { NotFoundError } from '@backstage/errors';
import { EntityControl } from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../../clock';
import { Caller } from '../../../http';
import {
  AskedDay,
  refuseFuture,
} from '../../../scorecards/reads/domain/askedDay';
import { Scorecards } from '../../../scorecards/reads/Scorecards';
import {
  EntityAddress,
  VisibleEstate,
} from '../../../scorecards/reads/VisibleEstate';
import { isStated } from '../domain/isStated';
import { StoredReason } from '../domain/StoredReason';
import { ControlStore } from '../store/ControlStore';
import { StateHistory } from '../store/StateHistory';
import { Namings } from './Namings';
import { Reading, showControl, showSpan } from './showControl';

const YEAR = 365 * 86_400_000;

interface ControlServiceOptions {
  clock: Clock;
  estate: VisibleEstate;
  history: StateHistory;
  namings: Namings;
  scorecards: Scorecards;
  store: Pick<ControlStore, 'ofUids'>;
}

const notLookedAt: StoredReason = {
  kind: 'none',
  id: 'not-evaluated',
  severity: 'info',
};
const unknown = {
  state: 'unknown' as const,
  since: null,
  reasons: [notLookedAt],
};

/** How one entity stands, and stood. */
export class ControlService {
  readonly #options: ControlServiceOptions;

  constructor(options: ControlServiceOptions) {
    this.#options = options;
  }

  /**
   * Now, or at the end of a past day, with the twelve months before.
   *
   * @throws NotFoundError for what is hidden, not there, or has no state
   * @throws InputError for a day that has not come yet
   */
  async of(
    caller: Caller,
    address: EntityAddress,
    asked?: AskedDay,
  ): Promise<EntityControl> {
    const { clock, estate, history } = this.#options;
    const now = clock.now();
    refuseFuture('asOf', asked, utcDay(now));
    const { entityRef, kind, uid } = await estate.entity(caller, address);
    if (!isStated(kind)) {
      throw new NotFoundError(
        `${entityRef} has no control state: only platforms and templates have one`,
      );
    }
    const reading = await this.#reading(caller);
    const end = Math.min(asked?.end.getTime() ?? Infinity, now.getTime());
    const spans = await history.between(uid, end - YEAR, end);
    const first = await history.firstOf(uid);
    const state = asked ? spans.at(-1) ?? unknown : await this.#now(uid);
    return {
      entityRef,
      asOf: asked ? asked.day : now.toISOString(),
      historyFrom: first === undefined ? null : utcDay(new Date(first)),
      control: showControl(state, reading),
      timeline: spans.map(span => showSpan(span, reading)),
    };
  }

  async #now(uid: string) {
    const rows = await this.#options.store.ofUids([uid]);
    return rows.get(uid) ?? unknown;
  }

  async #reading(caller: Caller): Promise<Reading> {
    const { namings, scorecards } = this.#options;
    return {
      naming: await namings.of(caller),
      seesReadiness: await scorecards.seesReadiness(caller),
    };
  }
}
