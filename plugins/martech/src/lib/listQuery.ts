import {
  ColumnCondition,
  EntitiesExportQuery,
  EntityColumnName,
} from '@martech-portal/backstage-plugin-martech-common';
import { ListDefinition, ListFilter } from '../lists';
import { windowConditions } from './dayWindow';
import { leftOut, lifecyclesLeft } from './leftOut';
import { ListState } from './listState';

type Conditions = Partial<Record<EntityColumnName, ColumnCondition>>;

const conditionsOf = (
  filter: ListFilter,
  values: readonly string[],
  today: string,
): Conditions =>
  filter.type === 'window'
    ? windowConditions(filter, values[0], today)
    : { [filter.column]: { in: [...values] } };

/** What the chosen values of filters ask of the index. */
export function listConditions(
  filters: readonly ListFilter[],
  chosen: ListState['filters'],
  today: string,
): Record<string, ColumnCondition> {
  const where: Record<string, ColumnCondition> = {};
  for (const filter of filters) {
    const values = chosen[filter.id];
    if (values?.length) {
      Object.assign(where, conditionsOf(filter, values, today));
    }
  }
  return where;
}

/** What a list asks the backend for, without paging. */
export function listQuery(
  state: ListState,
  list: ListDefinition,
  today: string,
): EntitiesExportQuery {
  const without = leftOut(list, state);
  const where = {
    ...listConditions(list.filters, state.filters, today),
    ...(without && { lifecycle: { in: lifecyclesLeft(without) } }),
  };
  const text = state.text.trim();
  return {
    kind: list.kind,
    ...(Object.keys(where).length > 0 && { where }),
    ...(text && { text }),
    orderBy: [state.sort],
  };
}

/** The columns whose values a list offers to choose from. */
export const facetColumns = (
  list: Pick<ListDefinition, 'filters'>,
): EntityColumnName[] =>
  list.filters
    .filter(filter => filter.type === 'choice')
    .map(filter => filter.column);
