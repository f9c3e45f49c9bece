import { Entity } from '@backstage/catalog-model';
import {
  MarketingDecision,
  MarketingIntegration,
  MarketingPlatform,
  MarketingScorecard,
  MarketingTemplate,
  MarketingVendor,
} from '@martech-portal/backstage-plugin-martech-common';

const apiVersion = 'martech/v1alpha1';

/** A platform with the least it needs, and what a test adds. */
export const platformWith = (
  spec: Partial<MarketingPlatform['spec']> = {},
  name = 'asset-library',
): MarketingPlatform => ({
  apiVersion,
  kind: 'MarketingPlatform',
  metadata: { name, namespace: 'default' },
  spec: { type: 'dam', lifecycle: 'operating', owner: 'brand-studio', ...spec },
});

export const templateWith = (
  spec: Partial<MarketingTemplate['spec']> = {},
  name = 'newsletter-master',
): MarketingTemplate => ({
  apiVersion,
  kind: 'MarketingTemplate',
  metadata: { name, namespace: 'default' },
  spec: {
    type: 'email',
    lifecycle: 'approved',
    owner: 'brand-studio',
    management: 'managed',
    ...spec,
  },
});

export const integrationWith = (
  spec: Partial<MarketingIntegration['spec']> = {},
  name = 'assets-to-web',
): MarketingIntegration => ({
  apiVersion,
  kind: 'MarketingIntegration',
  metadata: { name, namespace: 'default' },
  spec: {
    type: 'api',
    lifecycle: 'live',
    owner: 'brand-studio',
    source: 'asset-library',
    target: 'web-content',
    ...spec,
  },
});

export const vendorWith = (
  spec: Partial<MarketingVendor['spec']> = {},
  name = 'acme',
): MarketingVendor => ({
  apiVersion,
  kind: 'MarketingVendor',
  metadata: { name, namespace: 'default', title: 'Acme' },
  spec: {
    type: 'vendor',
    lifecycle: 'approved',
    owner: 'brand-studio',
    ...spec,
  },
});

export const decisionWith = (
  spec: MarketingDecision['spec'],
  name = 'renew-asset-library',
): MarketingDecision => ({
  apiVersion,
  kind: 'MarketingDecision',
  metadata: { name, namespace: 'default' },
  spec,
});

export const scorecardWith = (
  spec: Partial<MarketingScorecard['spec']> = {},
  name = 'go-live',
): MarketingScorecard => ({
  apiVersion,
  kind: 'MarketingScorecard',
  metadata: { name, namespace: 'default' },
  spec: {
    type: 'readiness',
    lifecycle: 'enforced',
    owner: 'brand-studio',
    appliesTo: { kind: 'MarketingPlatform' },
    levels: [{ id: 'declared', title: 'Declared', rank: 1 }],
    checks: [
      {
        id: 'has-owner',
        title: 'Somebody owns it',
        level: 'declared',
        rule: 'true',
      },
    ],
    ...spec,
  },
});

export const userNamed = (
  name: string,
  displayName: string,
  annotations: Record<string, string> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default', annotations },
  spec: { profile: { displayName } },
});

export const groupNamed = (name: string, title: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default', title },
  spec: { type: 'team', children: [] },
});

/** The same entity with more metadata, as the catalog hands it out. */
export const withMetadata = (
  entity: Entity,
  metadata: Partial<Entity['metadata']>,
): Entity => ({ ...entity, metadata: { ...entity.metadata, ...metadata } });
