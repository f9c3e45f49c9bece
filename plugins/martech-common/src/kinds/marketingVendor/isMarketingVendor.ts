import { Entity } from '@backstage/catalog-model';
import { isOfKind } from '../isOfKind';
import { MarketingVendor } from './schema';

/**
 * Whether an entity is a MarketingVendor. The catalog refuses those that do not fit the
 * schema, so kind and version are enough for one that was read from it.
 *
 * @public
 */
export const isMarketingVendor = (entity: Entity): entity is MarketingVendor =>
  isOfKind(entity, 'MarketingVendor');
