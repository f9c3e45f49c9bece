import { Entity } from '@backstage/catalog-model';
import { isOfKind } from '../isOfKind';
import { MarketingIntegration } from './schema';

/**
 * Whether an entity is a MarketingIntegration. The catalog refuses those that do not fit the
 * schema, so kind and version are enough for one that was read from it.
 *
 * @public
 */
export const isMarketingIntegration = (
  entity: Entity,
): entity is MarketingIntegration => isOfKind(entity, 'MarketingIntegration');
