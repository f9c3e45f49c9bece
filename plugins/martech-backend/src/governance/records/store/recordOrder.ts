import { Knex } from 'knex';
import { ListedRecord } from '../domain';
import { priorityOrder } from './recordRows';
import {
  RecordOrder,
  RecordPosition,
  RecordSelection,
} from './RecordSelection';
import { NEVER_DUE, RecordRecord } from './tables';

type Sorted = Pick<ListedRecord, 'dueAt' | 'fields' | 'id' | 'updatedAt'>;

interface Order {
  descending: boolean;
  /** Missing: by the id alone. */
  by?: {
    column: 'due_order' | 'priority_order' | 'updated_at';
    of(record: Sorted): number;
  };
}

const orders: Record<RecordOrder, Order> = {
  newest: { descending: true },
  oldest: { descending: false },
  due: {
    descending: false,
    by: {
      column: 'due_order',
      of: ({ dueAt }) => dueAt?.getTime() ?? NEVER_DUE,
    },
  },
  updated: {
    descending: true,
    by: { column: 'updated_at', of: ({ updatedAt }) => updatedAt.getTime() },
  },
  priority: {
    descending: false,
    by: {
      column: 'priority_order',
      of: ({ fields }) => priorityOrder(fields.priority),
    },
  },
};

/** Where a record stands in an order. */
export function positionIn(
  orderBy: RecordOrder,
  record: Sorted,
): RecordPosition {
  const { by } = orders[orderBy];
  return { id: record.id, ...(by && { value: by.of(record) }) };
}

/** The same of a row that was found in that order. */
export function positionOf(
  orderBy: RecordOrder,
  row: RecordRecord,
): RecordPosition {
  const { by } = orders[orderBy];
  return { id: row.id, ...(by && { value: Number(row[by.column]) }) };
}

/** Less than 0 where one comes before the other, as the database has it. */
export function comparePositions(
  orderBy: RecordOrder,
  one: RecordPosition,
  other: RecordPosition,
): number {
  const sign = orders[orderBy].descending ? -1 : 1;
  const values = (one.value ?? 0) - (other.value ?? 0);
  if (values !== 0) return sign * values;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -sign : sign;
}

/** Rows in their order, from where the page before ended. */
export function inOrder(
  query: Knex.QueryBuilder,
  { orderBy }: Pick<RecordSelection, 'orderBy'>,
  { after, limit }: { after?: RecordPosition; limit: number },
): Knex.QueryBuilder {
  const { by, descending } = orders[orderBy];
  const direction = descending ? 'desc' : 'asc';
  const beyond = descending ? '<' : '>';
  if (!by) {
    if (after) void query.where('id', beyond, after.id);
    return query.orderBy('id', direction).limit(limit);
  }
  const { column } = by;
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

/** What says where a row stands. */
export const columnsOf = (orderBy: RecordOrder): string[] => {
  const { by } = orders[orderBy];
  return by ? ['id', by.column] : ['id'];
};
