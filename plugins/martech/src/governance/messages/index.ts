import { governancePageMessages } from './governancePageMessages';
import { recordListMessages } from './recordListMessages';

/** Texts about records and what people decide. */
export const governanceMessages = {
  page: governancePageMessages,
  list: recordListMessages,
} as const;
