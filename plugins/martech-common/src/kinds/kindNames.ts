/**
 * Names of the six kinds, as written in YAML.
 *
 * @public
 */
export const martechKindNames = [
  'MarketingPlatform',
  'MarketingTemplate',
  'MarketingIntegration',
  'MarketingVendor',
  'MarketingDecision',
  'MarketingScorecard',
] as const;

/** @public */
export type MartechKindName = (typeof martechKindNames)[number];
