import { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  FactsReceipt,
  PushFacts,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../clock';
import { FactWriters, refusal } from './domain/FactWriters';
import { readObservation } from './domain/readObservation';
import { receipt } from './domain/receipt';
import { FactStore } from './store/FactStore';

interface FactsServiceOptions {
  clock: Clock;
  logger: LoggerService;
  /** Told of entities whose facts changed, after that is stored. */
  onChanged: (entityRefs: string[]) => Promise<void>;
  store: FactStore;
  writers: FactWriters;
}

/** Takes facts, whoever saw them, and tells who depends on them. */
export class FactsService {
  readonly #options: FactsServiceOptions;

  constructor(options: FactsServiceOptions) {
    this.#options = options;
  }

  /**
   * Facts that a service pushes.
   *
   * @throws NotAllowedError when the source does not name that service
   */
  async push(facts: PushFacts, subject: string): Promise<FactsReceipt> {
    const reason = refusal(this.#options.writers, facts.source, subject);
    if (reason) throw new NotAllowedError(reason);
    return this.take(facts, subject);
  }

  /** Facts of a writer that needs no leave: a source this backend runs. */
  async take(
    { observations, source }: PushFacts,
    writer: string,
  ): Promise<FactsReceipt> {
    const { clock, store } = this.#options;
    const now = clock.now();
    const read = observations.map(seen => readObservation(seen, now));
    const facts = read.flatMap(fact => (typeof fact === 'string' ? [] : fact));
    const { changed, fates } = await store.put({ source, writer, facts });
    const waiting = await store.waiting(changed);
    await this.#tell(changed);
    return receipt({ observations, read, fates, waiting });
  }

  /** What is stored stays stored: the sweep of the engine catches up. */
  async #tell(changed: string[]) {
    if (changed.length === 0) return;
    try {
      await this.#options.onChanged(changed);
    } catch (error) {
      this.#options.logger.error(
        `Facts of ${changed.length} entities are stored, but their scorecards could not be told; the next sweep finds them`,
        error instanceof Error ? error : undefined,
      );
    }
  }
}
