import { checkMessages } from './checkMessages';
import { historyMessages } from './historyMessages';
import { readinessMessages } from './readinessMessages';
import { viewMessages } from './viewMessages';

/** Every text about the results of one entity, in English. */
export const statusMessages = {
  tab: 'Scorecards',
  view: viewMessages,
  readiness: readinessMessages,
  check: checkMessages,
  history: historyMessages,
} as const;
