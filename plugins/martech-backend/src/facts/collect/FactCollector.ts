import {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import {
  collectFacts,
  FactSource,
} from '@martech-portal/backstage-plugin-martech-node';
import { Entity } from '@backstage/catalog-model';
import { Clock } from '../../clock';
import { FactsService } from '../service';

const PROBLEMS_TOLD = 5;

interface FactCollectorOptions {
  auth: AuthService;
  catalog: CatalogService;
  clock: Clock;
  facts: FactsService;
  logger: LoggerService;
  scheduler: SchedulerService;
}

/** Runs sources of facts, each on its own: one that fails stops no other. */
export class FactCollector {
  readonly #options: FactCollectorOptions;

  constructor(options: FactCollectorOptions) {
    this.#options = options;
  }

  async schedule(sources: Iterable<FactSource>): Promise<void> {
    for (const source of sources) {
      await this.#options.scheduler.scheduleTask({
        ...source.schedule,
        id: `martech-facts-${source.id}`,
        fn: signal => this.run(source, signal),
      });
    }
  }

  /** Asks a source about all its entities once, and never throws. */
  async run(source: FactSource, signal: AbortSignal): Promise<void> {
    try {
      for await (const entities of await this.#entities(source)) {
        if (signal.aborted) return;
        await this.#runBatch(source, entities, signal);
      }
    } catch (error) {
      this.#tell(source, 'could not read the catalog', error);
    }
  }

  async #runBatch(source: FactSource, entities: Entity[], signal: AbortSignal) {
    const { clock, facts, logger } = this.#options;
    try {
      const { observations, problems } = await collectFacts(source, {
        entities,
        logger,
        now: clock.now(),
        signal,
      });
      if (observations.length > 0) {
        const { refused } = await facts.take(
          { source: source.id, observations },
          `source:${source.id}`,
        );
        problems.push(
          ...refused.map(({ entityRef, reason }) => `${entityRef}: ${reason}`),
        );
      }
      this.#warn(source, problems);
    } catch (error) {
      this.#tell(source, `failed for ${entities.length} entities`, error);
    }
  }

  async #entities({ appliesTo, batchSize }: FactSource) {
    const { auth, catalog } = this.#options;
    const ours = { kind: { $in: [...martechKindNames] } };
    return catalog.streamEntities(
      { query: { $all: [ours, appliesTo] }, pageSize: batchSize },
      { credentials: await auth.getOwnServiceCredentials() },
    );
  }

  #warn(source: FactSource, problems: string[]) {
    if (problems.length === 0) return;
    const some = problems.slice(0, PROBLEMS_TOLD).join('; ');
    this.#options.logger.warn(
      `The fact source ${source.id} returned ${problems.length} facts that cannot be used: ${some}`,
    );
  }

  #tell(source: FactSource, what: string, error: unknown) {
    this.#options.logger.error(
      `The fact source ${source.id} ${what}; its next run tries again`,
      error instanceof Error ? error : new Error(String(error)),
    );
  }
}
