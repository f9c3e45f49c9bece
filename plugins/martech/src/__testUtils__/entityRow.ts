import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';

/** A platform as a list shows it, for tests. */
export const platformRow = (
  name: string,
  more: Partial<EntityRow> = {},
): EntityRow => ({
  uid: name,
  entityRef: `marketingplatform:default/${name}`,
  kind: 'MarketingPlatform',
  namespace: 'default',
  name,
  title: `Title of ${name}`,
  type: 'dam',
  lifecycle: 'operating',
  owner: 'group:default/brand-studio',
  ...more,
});
