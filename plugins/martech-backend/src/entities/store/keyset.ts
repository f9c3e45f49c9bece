import { Knex } from 'knex';
import { Position, SortKey } from '../domain/selection';
import { sortField } from './fields';

type Query = Knex.QueryBuilder;

/**
 * Rows after a position. A row follows when the first key that differs comes
 * later; rows without a value follow all others, whatever the direction.
 */
function whereAfter(
  knex: Knex,
  query: Query,
  [key, ...rest]: SortKey[],
  { values: [value, ...values], entityRef }: Position,
): void {
  if (!key) {
    query.where('e.entity_ref', '>', entityRef);
    return;
  }
  const field = sortField(knex, key.field);
  const further = (tied: Query) =>
    whereAfter(knex, tied, rest, { values, entityRef });
  if (value === null || value === undefined) {
    query.whereRaw('? is null', [field]).where(further);
    return;
  }
  query.where(later =>
    later
      .where(field, key.order === 'asc' ? '>' : '<', value)
      .orWhereRaw('? is null', [field])
      .orWhere(tied => further(tied.where(field, '=', value))),
  );
}

/** Sorts by the keys and starts after a position. */
export function inOrder(
  knex: Knex,
  query: Query,
  order: SortKey[],
  after: Position | undefined,
) {
  if (after) whereAfter(knex, query, order, after);
  for (const { field, order: direction } of order) {
    query.orderByRaw(
      direction === 'asc' ? '? asc nulls last' : '? desc nulls last',
      [sortField(knex, field)],
    );
  }
  query.orderBy('e.entity_ref');
}
