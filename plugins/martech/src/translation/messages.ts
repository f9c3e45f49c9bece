import { capabilitiesMessages } from '../capabilities/messages/capabilitiesMessages';
import { authorityMessages } from '../authority/messages/authorityMessages';
import { claimMessages } from '../claims/messages/claimMessages';
import { controlMessages } from '../control/messages';
import { dependenciesMessages } from '../dependencies/messages/dependenciesMessages';
import { discoveryMessages } from '../discovery/messages';
import { driftMessages } from '../drift/messages/driftMessages';
import { entityMessages } from '../entity/messages';
import { estateMessages } from '../estate/messages';
import { governanceMessages } from '../governance/messages';
import { ownedMessages } from '../owned/messages/ownedMessages';
import { landscapeMessages } from '../landscape/messages/landscapeMessages';
import { registeringMessages } from '../registering/messages';
import { renewalsMessages } from '../renewals/messages';
import { scorecardMessages } from '../scorecards/messages';
import { editorMessages } from '../editor/editorMessages';
import { statusMessages } from '../status/messages';
import { templatesMessages } from '../templates/messages';
import { browseMessages } from './browseMessages';
import { columnMessages } from './columnMessages';
import { filterMessages } from './filterMessages';
import { listMessages } from './listMessages';
import { overviewMessages } from '../overview/messages';
import { packMessages } from '../packs/messages/packMessages';
import { pageMessages } from './pageMessages';
import { windowMessages } from './windowMessages';
import { wordMessages } from './wordMessages';

/** Every text of this plugin, in English, by the part of it that shows it. */
export const messages = {
  page: pageMessages,
  browse: browseMessages,
  list: listMessages,
  column: columnMessages,
  filter: filterMessages,
  window: windowMessages,
  word: wordMessages,
  entity: entityMessages,
  discovery: discoveryMessages,
  authority: authorityMessages,
  dependencies: dependenciesMessages,
  drift: driftMessages,
  estate: estateMessages,
  landscape: landscapeMessages,
  capabilities: capabilitiesMessages,
  status: statusMessages,
  editor: editorMessages,
  scorecard: scorecardMessages,
  governance: governanceMessages,
  control: controlMessages,
  owned: ownedMessages,
  claims: claimMessages,
  registering: registeringMessages,
  renewals: renewalsMessages,
  overview: overviewMessages,
  packs: packMessages,
  templates: templatesMessages,
} as const;
