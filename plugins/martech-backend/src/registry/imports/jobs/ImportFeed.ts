import { LifecycleService, LoggerService } from '@backstage/backend-plugin-api';
import { Bell } from '../../../entities/feed/Bell';
import { ImportWorker } from './ImportWorker';

const LOOK_AGAIN = 5_000;

/** Works at imports for as long as the process runs. */
export class ImportFeed {
  readonly #bell = new Bell();
  readonly #options: {
    lifecycle: LifecycleService;
    logger: LoggerService;
    worker: ImportWorker;
  };
  readonly #stopping = new AbortController();

  constructor(options: {
    lifecycle: LifecycleService;
    logger: LoggerService;
    worker: ImportWorker;
  }) {
    this.#options = options;
  }

  /** There is work: it need not wait. */
  ring() {
    this.#bell.ring();
  }

  start() {
    const { lifecycle } = this.#options;
    lifecycle.addShutdownHook(() => this.#stopping.abort());
    lifecycle.addStartupHook(async () => {
      void this.#run();
    });
  }

  async #run() {
    const { logger, worker } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      let more = false;
      try {
        more = await worker.runOnce(signal);
      } catch (error) {
        logger.error(
          'Imports could not be worked at, trying again',
          error instanceof Error ? error : undefined,
        );
      }
      if (!more) await this.#bell.wait(LOOK_AGAIN, signal);
    }
  }
}
