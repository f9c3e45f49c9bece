import { addMessages } from './addMessages';
import { overlapMessages } from './overlapMessages';
import { ownerMessages } from './ownerMessages';
import { personMessages } from './personMessages';
import { previewMessages } from './previewMessages';
import { roleFieldMessages } from './roleFieldMessages';
import { taxonomyMessages } from './taxonomyMessages';
import { vendorFieldMessages } from './vendorFieldMessages';
import { failureMessages } from './failureMessages';
import { fixMessages } from './fixMessages';
import { historyMessages } from './historyMessages';
import { keptMessages } from './keptMessages';
import { moveMessages } from './moveMessages';
import { textMessages } from './textMessages';

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
  failure: failureMessages,
  history: historyMessages,
  kept: keptMessages,
  move: moveMessages,
  text: textMessages,
  fix: fixMessages,
} as const;
