import { changesMessages } from '../changes/messages/changesMessages';
import { governancePageMessages } from './governancePageMessages';
import { actionMessages } from '../record/messages/actionMessages';
import { exceptionMessages } from '../exceptions/messages/exceptionMessages';
import { inboxMessages } from '../inbox/messages/inboxMessages';
import { incidentMessages } from '../incidents/messages/incidentMessages';
import { operatingMessages } from '../operating/messages/operatingMessages';
import { releaseMessages } from '../releases/messages/releaseMessages';
import { requestMessages } from '../requests/messages/requestMessages';
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
  inbox: inboxMessages,
  exceptions: exceptionMessages,
  changes: changesMessages,
  incidents: incidentMessages,
  requests: requestMessages,
  releases: releaseMessages,
  operating: operatingMessages,
  decides: whoDecidesMessages,
} as const;
