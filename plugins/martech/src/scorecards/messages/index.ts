import { scorecardListMessages } from './listMessages';
import { sharedMessages } from './sharedMessages';

/** Every text about scorecards outside the entity pages, in English. */
export const scorecardMessages = {
  shared: sharedMessages,
  list: scorecardListMessages,
} as const;
