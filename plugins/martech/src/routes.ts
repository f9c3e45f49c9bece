import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

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

export const platformsRouteRef = list('platforms');
export const templatesRouteRef = list('templates');
export const integrationsRouteRef = list('integrations');
export const vendorsRouteRef = list('vendors');
export const decisionsRouteRef = list('decisions');
