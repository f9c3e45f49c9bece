export { marketingDecisionKind } from './definition';
export { isMarketingDecision } from './isMarketingDecision';
export type { MarketingDecision } from './schema';
export type { DecisionType } from './answers';
