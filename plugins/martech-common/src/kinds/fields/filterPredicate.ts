import {
  createZodV4FilterPredicateSchema,
  FilterPredicate,
} from '@backstage/filter-predicates';
import { z } from 'zod';

const predicate = createZodV4FilterPredicateSchema();

/**
 * A filter predicate of Backstage over fields of an entity. Its own schema
 * would also take a bare value, which can match no entity.
 */
export const filterPredicate = (description: string) =>
  z
    .custom<FilterPredicate>(
      value =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        predicate.safeParse(value).success,
      {
        error:
          'is not a filter predicate of Backstage, write for example { kind: MarketingPlatform, spec.tier: anchor }',
      },
    )
    .meta({ description, type: 'object' });
