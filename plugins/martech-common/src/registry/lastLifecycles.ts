import { MartechKindName } from '../kinds';

/**
 * The last lifecycle of every kind: what retiring moves to.
 *
 * @public
 */
export const lastLifecycles: Record<MartechKindName, string> = {
  MarketingPlatform: 'retired',
  MarketingTemplate: 'retired',
  MarketingIntegration: 'retired',
  MarketingVendor: 'rejected',
  MarketingDecision: 'superseded',
  MarketingScorecard: 'retired',
};
