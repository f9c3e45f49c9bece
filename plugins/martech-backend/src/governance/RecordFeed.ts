import { LifecycleService, LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../clock';
import { Bell } from '../entities/feed/Bell';

const LOOK_AGAIN = 1_000;
const TRY_AGAIN = 5_000;

interface RecordFeedOptions {
  clock: Clock;
  lifecycle: LifecycleService;
  logger: LoggerService;
  /** Does what is due at a time. */
  runDue(now: Date): Promise<unknown>;
}

/** Lets the clock do with records what is due, for as long as the process runs. */
export class RecordFeed {
  readonly #bell = new Bell();
  readonly #options: RecordFeedOptions;
  readonly #stopping = new AbortController();

  constructor(options: RecordFeedOptions) {
    this.#options = options;
  }

  start() {
    const { lifecycle } = this.#options;
    lifecycle.addShutdownHook(() => this.#stopping.abort());
    lifecycle.addStartupHook(async () => {
      void this.#run();
    });
  }

  async #run() {
    const { clock, logger, runDue } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      let wait = LOOK_AGAIN;
      try {
        await runDue(clock.now());
      } catch (error) {
        wait = TRY_AGAIN;
        logger.error(
          'What is due with records could not be done, trying again',
          error instanceof Error ? error : undefined,
        );
      }
      await this.#bell.wait(wait, signal);
    }
  }
}
