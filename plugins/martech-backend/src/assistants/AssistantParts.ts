import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { Vocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { EntitiesService } from '../entities/service';
import { ControlService } from '../governance/control/reads/ControlService';
import { RecordsService } from '../governance/records/reads/RecordsService';
import { RenewalsService } from '../portfolio/renewals/RenewalsService';
import { Overlaps } from '../registry/engine/Overlaps';
import { RegistryService } from '../registry/RegistryService';
import { StatusService } from '../scorecards/reads/StatusService';
import { VisibleEstate } from '../scorecards/reads/VisibleEstate';
import { Permits } from './Permits';

/** What actions of assistants are made of: the services behind the API, no others. */
export interface AssistantParts {
  actions: ActionsRegistryService;
  control: Pick<ControlService, 'of'>;
  entities: Pick<EntitiesService, 'query'>;
  estate: Pick<VisibleEstate, 'entity'>;
  overlaps: Pick<Overlaps, 'find'>;
  permits: Permits;
  records: Pick<RecordsService, 'create' | 'list' | 'preview'>;
  registry: Pick<RegistryService, 'check' | 'register'>;
  renewals: Pick<RenewalsService, 'of'>;
  statuses: Pick<StatusService, 'of'>;
  vocabularies: Vocabularies;
}
