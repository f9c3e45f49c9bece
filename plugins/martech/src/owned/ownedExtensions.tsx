import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { homeWidgets } from './homeWidgets';

/** What a team or a person answers for, on their page. */
export const ownershipCard = EntityCardBlueprint.make({
  name: 'ownership',
  params: {
    type: 'content',
    // A predicate, not a function: adopters can override it in app-config.
    filter: { kind: { $in: ['group', 'user'] } },
    loader: async () => {
      const { OwnershipCard } = await import('./components/OwnershipCard');
      return <OwnershipCard />;
    },
  },
});

/** Widgets of ours on the home page. */
export const widgetExtensions = Object.entries(homeWidgets).map(
  ([name, params]) => HomePageWidgetBlueprint.make({ name, params }),
);

/** What people and teams answer for: on their pages and on the home page. */
export const ownedExtensions = [ownershipCard, ...widgetExtensions];
