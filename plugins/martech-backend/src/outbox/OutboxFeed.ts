import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Clock } from '../clock';
import { Bell } from '../entities/feed/Bell';
import { OutboxWorker } from './delivery/OutboxWorker';

const LOOK_AGAIN = 5_000;

interface OutboxFeedOptions {
  clock: Clock;
  lifecycle: LifecycleService;
  logger: LoggerService;
  /** What time has to come for, by name. */
  jobs: ReadonlyArray<{ name: string; run(now: Date): Promise<unknown> }>;
  scheduler: SchedulerService;
  worker: OutboxWorker;
}

/** Empties the outbox for as long as the process runs. */
export class OutboxFeed {
  readonly #bell = new Bell();
  readonly #options: OutboxFeedOptions;
  readonly #stopping = new AbortController();

  constructor(options: OutboxFeedOptions) {
    this.#options = options;
  }

  /** Something was put into the outbox: it need not wait. */
  ring() {
    this.#bell.ring();
  }

  start() {
    const { lifecycle } = this.#options;
    lifecycle.addShutdownHook(() => this.#stopping.abort());
    lifecycle.addStartupHook(async () => {
      await this.#schedule();
      void this.#workUntilStopped();
    });
  }

  /** What fell due by a time, without waiting for the next minute. */
  async runDue(now: Date): Promise<void> {
    for (const job of this.#options.jobs) await job.run(now);
    this.ring();
  }

  async #schedule() {
    const { clock, jobs, scheduler } = this.#options;
    for (const job of jobs) {
      await scheduler.scheduleTask({
        id: `martech-outbox-${job.name}`,
        scope: 'global',
        frequency: { minutes: 1 },
        initialDelay: { minutes: 1 },
        timeout: { minutes: 30 },
        fn: async () => {
          await job.run(clock.now());
          this.ring();
        },
      });
    }
  }

  async #workUntilStopped() {
    const { logger, worker } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      let more = false;
      try {
        more = await worker.runOnce();
      } catch (error) {
        logger.error(
          'The outbox could not be emptied, trying again',
          error instanceof Error ? error : undefined,
        );
      }
      if (!more) await this.#bell.wait(LOOK_AGAIN, signal);
    }
  }
}
