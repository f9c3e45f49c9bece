export { marketingVendorKind } from './definition';
export { isMarketingVendor } from './isMarketingVendor';
export type { MarketingVendor } from './schema';
