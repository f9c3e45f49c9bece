import { answerMessages } from './answerMessages';
import { attestationMessages } from './attestationMessages';
import { governanceTabMessages } from './governanceTabMessages';
import { lightMessages } from './lightMessages';
import { overviewMessages } from './overviewMessages';
import { searchMessages } from './searchMessages';
import { stateMessages } from './stateMessages';
import { timelineMessages } from './timelineMessages';

/** Every text about how entities stand, in English. */
export const controlMessages = {
  state: stateMessages,
  timeline: timelineMessages,
  light: lightMessages,
  view: governanceTabMessages,
  attestation: attestationMessages,
  answer: answerMessages,
  overview: overviewMessages,
  search: searchMessages,
} as const;
