import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

const entity =
  (apiVersion: string, kind: string, defaults: JsonObject) =>
  (name: string, spec: JsonObject = {}): Entity => ({
    apiVersion,
    kind,
    metadata: { name },
    spec: { ...defaults, ...spec },
  });

const ours = 'martech/v1alpha1';
const stock = 'backstage.io/v1alpha1';

export const platform = entity(ours, 'MarketingPlatform', {
  type: 'dam',
  lifecycle: 'launched',
  owner: 'content',
});
export const template = entity(ours, 'MarketingTemplate', {
  type: 'email',
  lifecycle: 'approved',
  owner: 'content',
  management: 'managed',
});
export const integration = entity(ours, 'MarketingIntegration', {
  type: 'api',
  lifecycle: 'live',
  owner: 'content',
  source: 'library',
  target: 'planner',
});
export const vendor = entity(ours, 'MarketingVendor', {
  type: 'vendor',
  lifecycle: 'approved',
  owner: 'content',
});
export const decision = entity(ours, 'MarketingDecision', {
  type: 'other',
  lifecycle: 'proposed',
  owner: 'content',
  subjects: ['library'],
});
export const scorecard = entity(ours, 'MarketingScorecard', {
  type: 'standard',
  lifecycle: 'draft',
  owner: 'content',
  appliesTo: { kind: 'MarketingPlatform' },
  levels: [{ id: 'basic', title: 'Basic', rank: 1 }],
  checks: [{ id: 'owned', title: 'Owned', level: 'basic', rule: 'true' }],
});

export const group = entity(stock, 'Group', { type: 'team', children: [] });
export const user = entity(stock, 'User', { memberOf: ['content'] });
export const component = entity(stock, 'Component', {
  type: 'website',
  lifecycle: 'production',
  owner: 'content',
});

/** Six kinds that are related in every way the table knows. */
export const estate: Entity[] = [
  group('content'),
  user('ines'),
  user('tom'),
  component('shop', { system: 'supply', dependsOn: ['resource:cdn'] }),
  platform('library', {
    vendor: 'cloudinary',
    system: 'supply',
    domain: 'marketing',
    dependsOn: ['planner', 'component:default/shop'],
    successor: 'planner',
    roles: [
      { role: 'platform-owner', assignee: 'ines', deputy: 'tom' },
      { role: 'service-owner', assignee: 'ines' },
      { role: 'support-lead', assignee: 'group:default/content' },
      { role: 'adoption-lead', notNeededBecause: 'Small.' },
    ],
  }),
  platform('planner', { owner: 'user:default/ines' }),
  template('newsletter', { platforms: ['library', 'planner'] }),
  template('newsletter-de', { management: 'local', derivedFrom: 'newsletter' }),
  integration('sync', { maintainers: ['tom', 'group:content'] }),
  vendor('holding'),
  vendor('cloudinary', { parent: 'holding' }),
  decision('old'),
  decision('new', {
    type: 'renewal',
    lifecycle: 'accepted',
    decidedOn: '2026-01-01',
    answer: { outcome: 'renew' },
    supersedes: 'old',
    subjects: ['library', 'marketingvendor:cloudinary', 'system:supply'],
  }),
  scorecard('readiness'),
];
