import {
  AuthService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { FactSource } from '@martech-portal/backstage-plugin-martech-node';
import { Clock } from '../clock';
import { FactCollector } from './collect/FactCollector';
import { readFactsPolicy } from './readFactsPolicy';
import { FactsService } from './service';
import { FactStore } from './store/FactStore';

/** Puts together what takes facts, collects them and lets them go. */
export function createFacts(options: {
  auth: AuthService;
  catalog: CatalogService;
  clock: Clock;
  config: RootConfigService;
  logger: LoggerService;
  onChanged: (entityRefs: string[]) => Promise<void>;
  scheduler: SchedulerService;
  store: FactStore;
}): {
  service: FactsService;
  start(sources: Iterable<FactSource>): Promise<void>;
} {
  const { clock, scheduler, store } = options;
  const { keepWithoutEntity, writers } = readFactsPolicy(options.config);
  const service = new FactsService({ ...options, writers });
  const collector = new FactCollector({ ...options, facts: service });
  return {
    service,
    async start(sources) {
      await collector.schedule(sources);
      await scheduler.scheduleTask({
        id: 'martech-facts-cleanup',
        scope: 'global',
        frequency: { days: 1 },
        initialDelay: { minutes: 10 },
        timeout: { minutes: 10 },
        fn: async () => {
          const now = clock.now();
          const unseenSince = new Date(now.getTime() - keepWithoutEntity);
          await store.removeUnseen({ now, unseenSince });
        },
      });
    },
  };
}
