import {
  EntityColumn,
  EntityColumnName,
} from '@martech-portal/backstage-plugin-martech-common';
import { Problem } from './problems';
import { SortKey } from './selection';

/**
 * What a column sorts by. Without a base currency amounts are compared within
 * their own: by currency first, always in alphabetical order, then by amount.
 */
export function readOrder(
  name: EntityColumnName,
  column: EntityColumn,
  order: 'asc' | 'desc',
  options: { path: string; hasBase: boolean },
): SortKey[] | Problem {
  if (column.type === 'set') {
    return {
      path: options.path,
      message: `${name} holds several values and cannot be sorted by`,
    };
  }
  if (column.type !== 'money') return [{ field: { column: name }, order }];
  return options.hasBase
    ? [{ field: { money: 'base' }, order }]
    : [
        { field: { money: 'currency' }, order: 'asc' },
        { field: { money: 'amount' }, order },
      ];
}
