import { Entity } from '@backstage/catalog-model';
import { isOfKind } from '../isOfKind';
import { MarketingPlatform } from './schema';

/**
 * Whether an entity is a MarketingPlatform. The catalog refuses those that do not fit the
 * schema, so kind and version are enough for one that was read from it.
 *
 * @public
 */
export const isMarketingPlatform = (
  entity: Entity,
): entity is MarketingPlatform => isOfKind(entity, 'MarketingPlatform');
