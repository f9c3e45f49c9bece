import { governancePageMessages } from './governancePageMessages';
import { startMessages } from '../start/messages/startMessages';
import { whoDecidesMessages } from '../start/messages/whoDecidesMessages';
import { recordListMessages } from './recordListMessages';

/** Texts about records and what people decide. */
export const governanceMessages = {
  page: governancePageMessages,
  list: recordListMessages,
  start: startMessages,
  decides: whoDecidesMessages,
} as const;
