import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { answersTab, governanceTab } from '../control/controlTabs';
import { controlMessages } from '../control/messages';
import { statusMessages } from '../status/messages';
import { EntityCard, entityCards } from './entityCards';
import { EntityTab } from './entityTab';
import { scorecardsTab } from './scorecardsTab';

const cardExtension = (name: string, card: EntityCard) =>
  EntityCardBlueprint.make({
    name,
    params: {
      type: card.type,
      // A predicate, not a function: adopters can override it in app-config.
      filter: { kind: { $in: [...card.kinds] } },
      loader: async () => {
        const Card = await card.load();
        return <Card />;
      },
    },
  });

/** Every card of the entity pages, for the new frontend system. */
export const cardExtensions = Object.entries(entityCards).map(([name, card]) =>
  cardExtension(name, card),
);

// Titles of tabs are data of the app tree, which knows no translations.
const tabExtension = (name: string, title: string, tab: EntityTab) =>
  EntityContentBlueprint.make({
    name,
    params: {
      path: tab.path,
      title,
      filter: { kind: { $in: [...tab.kinds] } },
      loader: async () => {
        const Tab = await tab.load();
        return <Tab />;
      },
    },
  });

/** The tab with the results of an entity. */
export const scorecardsContent = tabExtension(
  'scorecards',
  statusMessages.tab,
  scorecardsTab,
);

/** The tab with state, records and attestations of an entity. */
export const governanceContent = tabExtension(
  'governance',
  controlMessages.view.tab,
  governanceTab,
);

/** The tab with the eight questions about a platform. */
export const answersContent = tabExtension(
  'answers',
  controlMessages.answer.tab,
  answersTab,
);

/** Everything of ours on entity pages. */
export const entityExtensions = [
  ...cardExtensions,
  answersContent,
  governanceContent,
  scorecardsContent,
];
