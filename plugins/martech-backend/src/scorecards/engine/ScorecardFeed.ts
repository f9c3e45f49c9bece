import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Clock } from '../../clock';
import { Bell } from '../../entities/feed/Bell';
import { IndexState } from '../../entities/store/IndexState';
import { Rollups } from '../store/Rollups';
import { PeopleSweeper } from './PeopleSweeper';
import { rollUpFinishedDays } from './rollUpFinishedDays';
import { ScorecardEngine } from './ScorecardEngine';
import { quietly } from '../../entities/feed/quietly';
import { visitorsFirst } from '../../entities/feed/visitorsFirst';

const LOOK_AGAIN = 1_000;
const TRY_AGAIN = 5_000;
const FAILURE = 'Scorecards could not be brought up to date';

interface ScorecardFeedOptions {
  /** Rung when something was marked, so that it is looked at at once. */
  bell: Bell;
  clock: Clock;
  engine: ScorecardEngine;
  lifecycle: LifecycleService;
  logger: LoggerService;
  people: PeopleSweeper;
  rollups: Rollups;
  scheduler: SchedulerService;
  state: IndexState;
}

/** Keeps results up to date for as long as the process runs. */
export class ScorecardFeed {
  readonly #options: ScorecardFeedOptions;
  readonly #bell: Bell;
  readonly #stopping = new AbortController();
  #hasWorked = true;

  constructor(options: ScorecardFeedOptions) {
    this.#options = options;
    this.#bell = options.bell;
  }

  start() {
    const { lifecycle } = this.#options;
    lifecycle.addShutdownHook(() => this.#stopping.abort());
    lifecycle.addStartupHook(async () => {
      await this.#schedule();
      void this.#run();
    });
  }

  async #schedule() {
    const { clock, engine, people, rollups } = this.#options;
    await this.#every('sweep', { minutes: 60 }, () => engine.sweep());
    await this.#every('people', { seconds: 60 }, () => people.sweep());
    await this.#every('people-etags', { minutes: 15 }, () =>
      people.compareEtags(),
    );
    await this.#every('rollups', { minutes: 10 }, () =>
      rollUpFinishedDays(rollups, clock),
    );
  }

  async #every(
    name: string,
    frequency: { minutes: number } | { seconds: number },
    work: () => Promise<void>,
  ) {
    await this.#options.scheduler.scheduleTask({
      id: `martech-scorecards-${name}`,
      scope: 'global',
      frequency,
      initialDelay: frequency,
      timeout: { minutes: 15 },
      fn: async () => {
        await this.#quietly(work);
        this.#hasWorked = true;
        this.#bell.ring();
      },
    });
  }

  #quietly(work: () => Promise<unknown>): Promise<boolean> {
    return quietly(this.#options.logger, FAILURE, work);
  }

  async #run() {
    const { clock, engine, people, rollups, state } = this.#options;
    await this.#quietly(() => visitorsFirst(state));
    // Before it is filled, most of what entities refer to would be missing.
    await this.#untilDone(async () => (await state.get('as-of')) !== undefined);
    await this.#untilDone(async () => {
      await people.sweep();
      await people.compareEtags();
      await rollUpFinishedDays(rollups, clock);
      await engine.sweepAfterStart();
      return true;
    });
    await this.#workUntilStopped();
  }

  async #untilDone(work: () => Promise<boolean>) {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      let done = false;
      const worked = await this.#quietly(async () => {
        done = await work();
      });
      if (done) return;
      await this.#bell.wait(worked ? LOOK_AGAIN : TRY_AGAIN, signal);
    }
  }

  async #workUntilStopped() {
    const { clock, engine } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      let more = false;
      await this.#quietly(async () => {
        await engine.runDue(clock.now());
        more = await engine.runOnce();
        if (!more && this.#hasWorked) await engine.noteIdle();
        this.#hasWorked = more;
      });
      if (!more) await this.#bell.wait(LOOK_AGAIN, signal);
    }
  }
}
