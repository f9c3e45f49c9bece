import { governancePageMessages } from './governancePageMessages';
import { actionMessages } from '../record/messages/actionMessages';
import { recordPageMessages } from '../record/messages/recordPageMessages';
import { startMessages } from '../start/messages/startMessages';
import { whoDecidesMessages } from '../start/messages/whoDecidesMessages';
import { recordListMessages } from './recordListMessages';

/** Texts about records and what people decide. */
export const governanceMessages = {
  page: governancePageMessages,
  list: recordListMessages,
  record: recordPageMessages,
  action: actionMessages,
  start: startMessages,
  decides: whoDecidesMessages,
} as const;
