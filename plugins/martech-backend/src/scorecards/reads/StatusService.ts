import { EntityStatus } from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../clock';
import { Caller } from '../../http';
import { IntervalReader } from '../store/IntervalReader';
import { CurrentStatuses } from './CurrentStatuses';
import { AskedDay, refuseFuture } from './domain/askedDay';
import { PastStatuses } from './PastStatuses';
import { Scorecards } from './Scorecards';
import { EntityAddress, VisibleEstate } from './VisibleEstate';

interface StatusServiceOptions {
  clock: Clock;
  current: CurrentStatuses;
  engine: { evaluateNow(entityRef: string): Promise<boolean> };
  estate: VisibleEstate;
  intervals: Pick<IntervalReader, 'firstKnown'>;
  past: PastStatuses;
  scorecards: Scorecards;
}

/** Readiness and results of one entity. */
export class StatusService {
  readonly #options: StatusServiceOptions;

  constructor(options: StatusServiceOptions) {
    this.#options = options;
  }

  /**
   * Now, or at the end of a past day.
   *
   * @throws NotFoundError, the same for what is hidden and what is not there
   * @throws InputError for a day that has not come yet
   */
  async of(
    caller: Caller,
    address: EntityAddress,
    asked?: AskedDay,
  ): Promise<EntityStatus> {
    const { clock, current, estate, intervals, past, scorecards } =
      this.#options;
    const now = clock.now();
    refuseFuture('asOf', asked, utcDay(now));
    const row = await estate.entity(caller, address);
    const visible = await scorecards.all(caller);
    const { entityRef, uid } = row;
    if (!asked) {
      const shown = await current.of(row, now, visible);
      return { entityRef, uid, asOf: now.toISOString(), ...shown };
    }
    const [first, shown] = await Promise.all([
      intervals.firstKnown(uid),
      past.at(uid, asked, visible),
    ]);
    const end = asked.end < now ? asked.end : now;
    return {
      entityRef,
      uid,
      asOf: asked.day,
      historyFrom: first === undefined ? null : utcDay(new Date(first)),
      evaluatedAt: shown ? end.toISOString() : null,
      pending: false,
      readiness: shown?.readiness ?? null,
      scorecards: shown?.scorecards ?? [],
    };
  }

  /** Evaluates it at once, and answers what it comes to then. */
  async evaluate(
    caller: Caller,
    address: EntityAddress,
  ): Promise<EntityStatus> {
    const { engine, estate } = this.#options;
    const { entityRef } = await estate.entity(caller, address);
    await engine.evaluateNow(entityRef);
    return this.of(caller, address);
  }
}
