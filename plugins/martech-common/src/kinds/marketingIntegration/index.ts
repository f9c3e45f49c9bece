export { marketingIntegrationKind } from './definition';
export { isMarketingIntegration } from './isMarketingIntegration';
export type { MarketingIntegration } from './schema';
