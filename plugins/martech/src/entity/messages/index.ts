import { aboutMessages } from './aboutMessages';
import { kindMessages } from './kindMessages';
import { roleMessages } from './roleMessages';
import { sharedMessages } from './sharedMessages';

/** Every text of the entity pages, in English. */
export const entityMessages = {
  shared: sharedMessages,
  kind: kindMessages,
  about: aboutMessages,
  role: roleMessages,
} as const;
