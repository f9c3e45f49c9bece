import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

// Refs of core-plugin-api work in both frontend systems; those of
// frontend-plugin-api only in the new one.

/** Where the portal is mounted, `/martech` by default. */
export const rootRouteRef = createRouteRef({ id: 'martech' });

const list = (name: string) =>
  createSubRouteRef({
    id: `martech-${name}`,
    parent: rootRouteRef,
    path: `/${name}`,
  });

/** Routes of the plugin: the portal and each of its lists. */
export const martechRoutes = {
  root: rootRouteRef,
  platforms: list('platforms'),
  templates: list('templates'),
  integrations: list('integrations'),
  vendors: list('vendors'),
  decisions: list('decisions'),
};

/** Where people register a file with the catalog, when the portal has such a page. */
export const registerRouteRef = createExternalRouteRef({
  id: 'martech-register',
  optional: true,
  defaultTarget: 'catalog-import.importPage',
});
