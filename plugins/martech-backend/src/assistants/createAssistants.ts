import { AuthService, PermissionsService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { readVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { registerFindPlatforms } from './actions/findPlatforms';
import { registerOpenRecords } from './actions/openRecords';
import { registerOverlap } from './actions/overlap';
import { registerPlatformStatus } from './actions/platformStatus';
import { registerRegisterSandbox } from './actions/registerSandbox';
import { registerRenewals } from './actions/renewals';
import { registerRequestException } from './actions/requestException';
import { AssistantParts } from './AssistantParts';
import { Permits } from './Permits';

/** Offers assistants what people can do over the API, by the same services. */
export function createAssistants(
  options: Omit<AssistantParts, 'permits' | 'vocabularies'> & {
    auth: AuthService;
    config: Config;
    permissions: PermissionsService;
  },
): void {
  const parts: AssistantParts = {
    ...options,
    permits: new Permits(options),
    vocabularies: readVocabularies(options.config),
  };
  registerFindPlatforms(parts);
  registerPlatformStatus(parts);
  registerRenewals(parts);
  registerOverlap(parts);
  registerOpenRecords(parts);
  registerRegisterSandbox(parts);
  registerRequestException(parts);
}
