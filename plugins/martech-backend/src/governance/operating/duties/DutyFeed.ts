import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Clock, utcDay } from '../../../clock';
import { Bell } from '../../../entities/feed/Bell';
import { IndexState } from '../../../entities/store/IndexState';
import { DutyKeeper } from './DutyKeeper';
import { quietly } from '../../../entities/feed/quietly';

const LOOK_AGAIN = 5_000;
const NOT_FILLED = 1_000;
const TRY_AGAIN = 5_000;
const FAILURE = 'Whom records wait for could not be brought up to date';

interface DutyFeedOptions {
  clock: Clock;
  keeper: Pick<DutyKeeper, 'refresh' | 'refreshPeople' | 'sweep'>;
  lifecycle: LifecycleService;
  logger: LoggerService;
  scheduler: SchedulerService;
  state: Pick<IndexState, 'get'>;
}

/**
 * Follows entities and people for as long as the process runs. What a process
 * was told and lost with its end, the sweep finds.
 */
export class DutyFeed {
  readonly #options: DutyFeedOptions;
  readonly #bell = new Bell();
  readonly #stopping = new AbortController();
  readonly #entities = new Set<string>();
  readonly #people = new Set<string>();
  /** Day of the last sweep; missing: one is due. */
  #sweptOn?: string;

  constructor(options: DutyFeedOptions) {
    this.#options = options;
  }

  entitiesChanged(entityRefs: readonly string[]) {
    for (const ref of entityRefs) this.#entities.add(ref);
    this.#bell.ring();
  }

  peopleChanged(refs: readonly string[]) {
    for (const ref of refs) this.#people.add(ref);
    this.#bell.ring();
  }

  start() {
    const { lifecycle, scheduler } = this.#options;
    lifecycle.addShutdownHook(() => this.#stopping.abort());
    lifecycle.addStartupHook(async () => {
      await scheduler.scheduleTask({
        id: 'martech-duties',
        scope: 'global',
        frequency: { minutes: 15 },
        initialDelay: { minutes: 15 },
        timeout: { minutes: 15 },
        fn: async () => {
          this.#sweptOn = undefined;
          this.#bell.ring();
        },
      });
      void this.#run();
    });
  }

  async #run() {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      let isFilled = false;
      const worked = await this.#quietly(async () => {
        isFilled = await this.#isFilled();
        if (isFilled) await this.#work();
      });
      // Nobody hears the bell while there is work.
      if (worked && isFilled && this.#hasMore()) continue;
      const rest = isFilled ? LOOK_AGAIN : NOT_FILLED;
      await this.#bell.wait(worked ? rest : TRY_AGAIN, signal);
    }
  }

  #hasMore() {
    return this.#mustSweep() || this.#entities.size + this.#people.size > 0;
  }

  /** Roles end and people leave with a day, without anything else happening. */
  #mustSweep() {
    return this.#sweptOn !== utcDay(this.#options.clock.now());
  }

  /** Before the catalog was read, nobody would be there to wait for. */
  async #isFilled() {
    return (await this.#options.state.get('as-of')) !== undefined;
  }

  async #work() {
    const { clock, keeper } = this.#options;
    if (this.#mustSweep()) {
      this.#sweptOn = utcDay(clock.now());
      try {
        await keeper.sweep();
      } catch (error) {
        this.#sweptOn = undefined;
        throw error;
      }
    }
    await this.#taking(this.#people, refs => keeper.refreshPeople(refs));
    await this.#taking(this.#entities, refs => keeper.refresh(refs));
  }

  /** What could not be worked on is there again the next time. */
  async #taking(set: Set<string>, work: (refs: string[]) => Promise<unknown>) {
    if (set.size === 0) return;
    const taken = [...set];
    set.clear();
    try {
      await work(taken);
    } catch (error) {
      for (const ref of taken) set.add(ref);
      throw error;
    }
  }

  #quietly(work: () => Promise<unknown>): Promise<boolean> {
    return quietly(this.#options.logger, FAILURE, work);
  }
}
