import {
  AuthService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { readVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { ChangeAnnouncer } from '../changes/ChangeAnnouncer';
import { CycleGuard } from '../cycles/CycleGuard';
import { readFromCatalog } from '../cycles/readFromCatalog';
import { MartechKindsProcessorOptions } from './MartechKindsProcessor';

/** Backstage services behind the processor. */
export interface ProcessorServices {
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  events: EventsService;
  logger: LoggerService;
}

/** What the processor is made of in both modules. */
export const processorSettings = ({
  auth,
  catalog,
  config,
  events,
  logger,
}: ProcessorServices): Pick<
  MartechKindsProcessorOptions,
  'vocabularies' | 'cycles' | 'changes'
> => ({
  vocabularies: readVocabularies(config),
  cycles: new CycleGuard(readFromCatalog(catalog, auth), logger),
  changes: new ChangeAnnouncer(events, logger),
});
