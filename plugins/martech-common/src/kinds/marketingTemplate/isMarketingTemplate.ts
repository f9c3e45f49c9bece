import { Entity } from '@backstage/catalog-model';
import { isOfKind } from '../isOfKind';
import { MarketingTemplate } from './schema';

/**
 * Whether an entity is a MarketingTemplate. The catalog refuses those that do not fit the
 * schema, so kind and version are enough for one that was read from it.
 *
 * @public
 */
export const isMarketingTemplate = (
  entity: Entity,
): entity is MarketingTemplate => isOfKind(entity, 'MarketingTemplate');
