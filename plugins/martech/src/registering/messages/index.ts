import { overlapMessages } from './overlapMessages';
import { personMessages } from './personMessages';
import { roleFieldMessages } from './roleFieldMessages';
import { taxonomyMessages } from './taxonomyMessages';

/** Every text about registering, in English. */
export const registeringMessages = {
  taxonomy: taxonomyMessages,
  overlap: overlapMessages,
  person: personMessages,
  roles: roleFieldMessages,
} as const;
