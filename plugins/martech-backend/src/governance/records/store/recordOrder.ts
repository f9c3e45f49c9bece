import { Knex } from 'knex';
import { RecordPosition, RecordSelection } from './RecordSelection';
import { RecordRecord } from './tables';

const orders = {
  newest: { descending: true },
  oldest: { descending: false },
  due: { column: 'due_order', descending: false },
  updated: { column: 'updated_at', descending: true },
  priority: { column: 'priority_order', descending: false },
} as const;

/** Where a record stands in an order. */
export const positionIn = (
  { orderBy }: Pick<RecordSelection, 'orderBy'>,
  row: RecordRecord,
): RecordPosition => {
  const order = orders[orderBy];
  return {
    id: row.id,
    ...('column' in order && { value: Number(row[order.column]) }),
  };
};

/** Rows in their order, from where the page before ended. */
export function inOrder(
  query: Knex.QueryBuilder,
  { orderBy }: Pick<RecordSelection, 'orderBy'>,
  { after, limit }: { after?: RecordPosition; limit: number },
): Knex.QueryBuilder {
  const order = orders[orderBy];
  const direction = order.descending ? 'desc' : 'asc';
  const beyond = order.descending ? '<' : '>';
  if (!('column' in order)) {
    if (after) void query.where('id', beyond, after.id);
    return query.orderBy('id', direction).limit(limit);
  }
  const { column } = order;
  if (after) {
    // Row values, so that the index is entered where the page before ended.
    void query.whereRaw(`(??, ??) ${beyond} (?, ?)`, [
      column,
      'id',
      after.value ?? 0,
      after.id,
    ]);
  }
  return query
    .orderBy([
      { column, order: direction },
      { column: 'id', order: direction },
    ])
    .limit(limit);
}
