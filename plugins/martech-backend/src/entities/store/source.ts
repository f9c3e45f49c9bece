import { Knex } from 'knex';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { Visibility, whereVisible } from './visibleRows';

/**
 * The rows of a kind that a caller may see, as `e`. Vendors are joined with
 * the number of platforms they supply, counting only what the caller may see.
 */
export function source(
  knex: Knex,
  kind: MartechKindName,
  visibility: Visibility,
): Knex.QueryBuilder {
  const query = knex.from('martech_entities as e').where('e.kind', kind);
  whereVisible(knex, query, 'e.id', visibility.rows);
  if (kind !== 'MarketingVendor') return query;
  const supplied = knex
    .from('martech_entities as p')
    .where('p.kind', 'MarketingPlatform')
    .whereNotNull('p.vendor')
    .groupBy('p.vendor')
    .select('p.vendor')
    .count({ platforms: '*' })
    .as('supplied');
  whereVisible(knex, supplied, 'p.id', visibility.platforms);
  return query.leftJoin(supplied, 'supplied.vendor', 'e.entity_ref');
}
