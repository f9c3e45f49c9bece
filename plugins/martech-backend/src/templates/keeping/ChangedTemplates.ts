import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { setTimeout } from 'node:timers/promises';

const TOGETHER = 1_000;
const AT_ONCE = 200;
const TEMPLATE = 'marketingtemplate:';

/**
 * Looks at templates soon after they changed in the catalog, many together, so
 * that nobody waits for the schedule. What fails is found by the schedule.
 */
export class ChangedTemplates {
  readonly #look: (refs: string[], stopped: AbortSignal) => Promise<void>;
  readonly #logger: LoggerService;
  readonly #stop = new AbortController();
  readonly #waiting = new Set<string>();
  #running?: Promise<void>;

  constructor(options: {
    logger: LoggerService;
    look: (refs: string[], stopped: AbortSignal) => Promise<void>;
  }) {
    this.#look = options.look;
    this.#logger = options.logger;
  }

  add(entityRefs: readonly string[]) {
    if (this.#stop.signal.aborted) return;
    for (const ref of entityRefs) {
      if (ref.startsWith(TEMPLATE)) this.#waiting.add(ref);
    }
    if (this.#waiting.size === 0) return;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  async stop() {
    this.#stop.abort();
    await this.#running;
  }

  async #run() {
    const { signal } = this.#stop;
    try {
      while (this.#waiting.size > 0) {
        await setTimeout(TOGETHER, undefined, { signal });
        const refs = [...this.#waiting].slice(0, AT_ONCE);
        for (const ref of refs) this.#waiting.delete(ref);
        await this.#look(refs, signal);
      }
    } catch (error) {
      if (signal.aborted) return;
      this.#logger.warn(
        'Templates that changed could not be looked at; the schedule does it',
        toError(error),
      );
    }
  }
}
