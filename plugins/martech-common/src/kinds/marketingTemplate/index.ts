export { marketingTemplateKind } from './definition';
export { isMarketingTemplate } from './isMarketingTemplate';
export type { MarketingTemplate } from './schema';
