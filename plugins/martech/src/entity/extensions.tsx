import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { EntityCard, entityCards } from './entityCards';

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
export const entityExtensions = Object.entries(entityCards).map(
  ([name, card]) => cardExtension(name, card),
);
