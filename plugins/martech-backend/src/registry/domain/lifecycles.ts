import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';

/** The last lifecycle of every kind: what retiring moves to. */
export const lastLifecycles: Record<MartechKindName, string> = {
  MarketingPlatform: 'retired',
  MarketingTemplate: 'retired',
  MarketingIntegration: 'retired',
  MarketingVendor: 'rejected',
  MarketingDecision: 'superseded',
  MarketingScorecard: 'retired',
};
