import { candidateMessages } from './candidateMessages';
import { decisionMessages } from './decisionMessages';
import { lookMessages } from './lookMessages';
import { reportMessages } from './reportMessages';

/** Texts about tools that run somewhere and that nobody has registered. */
export const discoveryMessages = {
  look: lookMessages,
  report: reportMessages,
  candidate: candidateMessages,
  decision: decisionMessages,
} as const;
