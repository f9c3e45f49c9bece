import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';

/** Leaves some of the rows of `martech_records`. */
export type RecordFilter = (query: Knex.QueryBuilder) => void;

/** Narrows a query over `martech_records` to what criteria leave. */
export function applyCriteria(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<RecordFilter>,
): Knex.QueryBuilder {
  if (isAndCriteria(criteria)) {
    for (const part of criteria.allOf) {
      void query.andWhere(inner => applyCriteria(inner, part));
    }
    return query;
  }
  if (isOrCriteria(criteria)) {
    return query.andWhere(inner => {
      for (const part of criteria.anyOf) {
        void inner.orWhere(one => applyCriteria(one, part));
      }
    });
  }
  if (isNotCriteria(criteria)) {
    return query.whereNot(inner => applyCriteria(inner, criteria.not));
  }
  return query.andWhere(inner => criteria(inner));
}
