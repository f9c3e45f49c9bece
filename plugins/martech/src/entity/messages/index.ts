import { aboutMessages } from './aboutMessages';
import { connectionMessages } from './connectionMessages';
import { contractMessages } from './contractMessages';
import { dataMessages } from './dataMessages';
import { decisionMessages, scorecardMessages } from './decisionMessages';
import { integrationMessages } from './integrationMessages';
import { kindMessages } from './kindMessages';
import { roleMessages } from './roleMessages';
import { sharedMessages } from './sharedMessages';
import { changeMessages, supportMessages } from './supportMessages';
import { templateMessages } from './templateMessages';
import { vendorMessages } from './vendorMessages';

/** Every text of the entity pages, in English. */
export const entityMessages = {
  shared: sharedMessages,
  kind: kindMessages,
  about: aboutMessages,
  role: roleMessages,
  contract: contractMessages,
  data: dataMessages,
  support: supportMessages,
  change: changeMessages,
  connection: connectionMessages,
  template: templateMessages,
  integration: integrationMessages,
  vendor: vendorMessages,
  decision: decisionMessages,
  scorecard: scorecardMessages,
} as const;
