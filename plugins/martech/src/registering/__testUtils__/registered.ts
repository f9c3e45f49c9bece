import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import {
  platformWith,
  withMetadata,
} from '../../entity/__testUtils__/entities';

type Spec = Parameters<typeof platformWith>[0];

/** A platform that the portal keeps, as the catalog hands it out. */
export const keptPlatform = (spec: Spec = {}) =>
  withMetadata(platformWith(spec), {
    title: 'Asset library',
    annotations: {
      'backstage.io/managed-by-location': 'martech-registry:u1',
      'backstage.io/managed-by-origin-location': 'martech-registry:u1',
    },
  });

/** The same as the registry has it. */
export const registeredWith = (
  spec: Spec = {},
  more: Partial<RegisteredEntity> = {},
): RegisteredEntity => ({
  uid: 'u1',
  entityRef: 'marketingplatform:default/asset-library',
  kind: 'MarketingPlatform',
  entity: {
    apiVersion: 'martech/v1alpha1',
    kind: 'MarketingPlatform',
    metadata: {
      name: 'asset-library',
      namespace: 'default',
      title: 'Asset library',
    },
    spec: platformWith(spec).spec,
  },
  version: 3,
  removed: false,
  createdBy: 'user:default/maya.lind',
  createdAt: '2026-10-01T08:00:00.000Z',
  updatedBy: 'user:default/maya.lind',
  updatedAt: '2026-11-20T08:00:00.000Z',
  mayEdit: true,
  ...more,
});
