import { Entity } from '@backstage/catalog-model';
import { isOfKind } from '../isOfKind';
import { MarketingDecision } from './schema';

/**
 * Whether an entity is a MarketingDecision. The catalog refuses those that do not fit the
 * schema, so kind and version are enough for one that was read from it.
 *
 * @public
 */
export const isMarketingDecision = (
  entity: Entity,
): entity is MarketingDecision => isOfKind(entity, 'MarketingDecision');
