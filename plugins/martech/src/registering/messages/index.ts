import { addMessages } from './addMessages';
import { overlapMessages } from './overlapMessages';
import { ownerMessages } from './ownerMessages';
import { personMessages } from './personMessages';
import { previewMessages } from './previewMessages';
import { roleFieldMessages } from './roleFieldMessages';
import { taxonomyMessages } from './taxonomyMessages';
import { vendorFieldMessages } from './vendorFieldMessages';

/** Every text about registering, in English. */
export const registeringMessages = {
  add: addMessages,
  taxonomy: taxonomyMessages,
  overlap: overlapMessages,
  owner: ownerMessages,
  person: personMessages,
  roles: roleFieldMessages,
  vendor: vendorFieldMessages,
  preview: previewMessages,
} as const;
