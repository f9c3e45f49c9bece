import { createComponentExtension } from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { martechPlugin } from '../legacyPlugin';
import { homeWidgets } from './homeWidgets';

/**
 * What a team or a person answers for and how it is doing, for the pages of
 * groups and users in an app's `EntityPage.tsx`.
 *
 * @public
 */
export const EntityMartechOwnershipCard = martechPlugin.provide(
  createComponentExtension({
    name: 'EntityMartechOwnershipCard',
    component: {
      lazy: async () =>
        (await import('./components/OwnershipCard')).OwnershipCard,
    },
  }),
);

/**
 * Platforms the reader answers for, for an app's home page.
 *
 * @public
 */
export const HomePageMartechPlatforms = martechPlugin.provide(
  createCardExtension(homeWidgets.platforms),
);

/**
 * What waits for the reader, for an app's home page.
 *
 * @public
 */
export const HomePageMartechInbox = martechPlugin.provide(
  createCardExtension(homeWidgets.inbox),
);

/**
 * Contracts of the reader that can be cancelled, for an app's home page.
 *
 * @public
 */
export const HomePageMartechRenewals = martechPlugin.provide(
  createCardExtension(homeWidgets.renewals),
);
