import {
  ColumnCondition,
  EntityColumnName,
} from '@martech-portal/backstage-plugin-martech-common';
import { WindowFilter } from '../lists';
import { addDays } from './days';

/** Windows that people think in; notice periods are counted in these. */
export const windowDays = [30, 60, 90, 120] as const;

/** Values of a filter over days, as the address holds them. */
export const windowValues: readonly string[] = [
  ...windowDays.map(String),
  'past',
];

/**
 * What a window asks of the index. "Past" leaves out what has ended altogether
 * where the filter names a day for that.
 */
export function windowConditions(
  filter: Pick<WindowFilter, 'column' | 'while'>,
  value: string,
  today: string,
): Partial<Record<EntityColumnName, ColumnCondition>> {
  if (value !== 'past') {
    const to = addDays(today, Number(value));
    return { [filter.column]: { from: today, to } };
  }
  return {
    [filter.column]: { to: addDays(today, -1) },
    ...(filter.while && { [filter.while]: { from: today } }),
  };
}
