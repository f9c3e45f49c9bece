import { scorecardListMessages } from './listMessages';
import {
  campaignMessages,
  checkPanelMessages,
  heatMapMessages,
  scorecardPageMessages,
} from './pageMessages';
import { sharedMessages } from './sharedMessages';

/** Every text about scorecards outside the entity pages, in English. */
export const scorecardMessages = {
  shared: sharedMessages,
  list: scorecardListMessages,
  page: scorecardPageMessages,
  map: heatMapMessages,
  check: checkPanelMessages,
  campaign: campaignMessages,
} as const;
