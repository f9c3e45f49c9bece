export { marketingPlatformKind } from './definition';
export { isMarketingPlatform } from './isMarketingPlatform';
export type { MarketingPlatform } from './schema';
export { tiers, type Tier } from './tiers';
