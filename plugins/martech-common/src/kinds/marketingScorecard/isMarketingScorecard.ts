import { Entity } from '@backstage/catalog-model';
import { isOfKind } from '../isOfKind';
import { MarketingScorecard } from './schema';

/**
 * Whether an entity is a MarketingScorecard. The catalog refuses those that do not fit the
 * schema, so kind and version are enough for one that was read from it.
 *
 * @public
 */
export const isMarketingScorecard = (
  entity: Entity,
): entity is MarketingScorecard => isOfKind(entity, 'MarketingScorecard');
