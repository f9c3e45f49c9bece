export { marketingScorecardKind } from './definition';
export { isMarketingScorecard } from './isMarketingScorecard';
export type { MarketingScorecard } from './schema';
export { conditions } from './check';
