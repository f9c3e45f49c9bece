import { Entity } from '@backstage/catalog-model';

interface Options {
  name: string;
  metadata?: Partial<Entity['metadata']>;
  spec?: Entity['spec'];
}

const make =
  (kind: string, defaults: Entity['spec']) =>
  ({ name, metadata, spec }: Options): Entity => ({
    apiVersion: 'martech/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      uid: `uid-${kind.toLocaleLowerCase('en')}-${name}`,
      etag: `etag-${name}-1`,
      ...metadata,
    },
    spec: { owner: 'group:default/brand', ...defaults, ...spec },
  });

/** Entities as the catalog hands them out, with only what a test is about. */
export const platform = make('MarketingPlatform', {
  type: 'dam',
  lifecycle: 'operating',
});
export const template = make('MarketingTemplate', {
  type: 'email',
  lifecycle: 'approved',
  management: 'managed',
});
export const integration = make('MarketingIntegration', {
  type: 'api',
  lifecycle: 'live',
  source: 'crm',
  target: 'cdp',
});
export const vendor = make('MarketingVendor', {
  type: 'vendor',
  lifecycle: 'approved',
});
export const decision = make('MarketingDecision', {
  type: 'renewal',
  lifecycle: 'accepted',
  subjects: ['dam'],
  answer: { outcome: 'renew' },
});
export const scorecard = make('MarketingScorecard', {
  type: 'readiness',
  lifecycle: 'enforced',
});
