import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { statusMessages } from '../status/messages';
import { EntityCard, entityCards } from './entityCards';
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

/** The tab with the results of an entity. */
export const scorecardsContent = EntityContentBlueprint.make({
  name: 'scorecards',
  params: {
    path: scorecardsTab.path,
    // Titles of tabs are data of the app tree, which knows no translations.
    title: statusMessages.tab,
    filter: { kind: { $in: [...scorecardsTab.kinds] } },
    loader: async () => {
      const Tab = await scorecardsTab.load();
      return <Tab />;
    },
  },
});

/** Everything of ours on entity pages. */
export const entityExtensions = [...cardExtensions, scorecardsContent];
