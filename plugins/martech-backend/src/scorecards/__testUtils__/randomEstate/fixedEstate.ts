import { Entity } from '@backstage/catalog-model';
import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { NOON } from './moments';

/** One platform about which little is known, for rules that need no more. */
export const barePlatform: Entity = {
  apiVersion: 'martech/v1alpha1',
  kind: 'MarketingPlatform',
  metadata: { name: 'dam', namespace: 'default' },
  spec: { type: 'dam', lifecycle: 'operating', owner: 'group:default/brand' },
};

export const bareSituation = {
  now: new Date(NOON),
  requiredRoles: [],
  facts: [],
  records: {},
  portfolio: { recordConflicts: [], overlaps: [], forks: [], builtOn: [] },
};

/** A scorecard of one rule. */
export const oneRule = (rule: string): MarketingScorecard => ({
  apiVersion: 'martech/v1alpha1',
  kind: 'MarketingScorecard',
  metadata: { name: 'one-rule', namespace: 'default' },
  spec: {
    type: 'standard',
    lifecycle: 'enforced',
    owner: 'group:default/brand',
    appliesTo: { kind: 'MarketingPlatform' },
    levels: [{ id: 'one', title: 'One', rank: 1 }],
    checks: [{ id: 'only', title: 'Only', level: 'one', rule }],
  },
});
