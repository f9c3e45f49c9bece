import { EntityColumnName } from '@martech-portal/backstage-plugin-martech-common';
import { ListState } from './listState';

/** The state with other values of one filter; none removes it. */
export function withFilter(
  state: ListState,
  id: string,
  values: readonly string[],
): ListState {
  const { [id]: _, ...others } = state.filters;
  return {
    ...state,
    filters: values.length ? { ...others, [id]: values } : others,
  };
}

/** The state sorted by a column; by the same column again, the other way. */
export const withSort = (
  state: ListState,
  column: EntityColumnName,
): ListState => ({
  ...state,
  sort: {
    column,
    order:
      state.sort.column === column && state.sort.order === 'asc'
        ? 'desc'
        : 'asc',
  },
});

/** The state with, or without, what the list leaves out by itself. */
export function withEnded(state: ListState, shown: boolean): ListState {
  const { ended: _, ...others } = state;
  return shown ? { ...others, ended: true } : others;
}

/** Everything again, in the same order. */
export const withoutFilters = (state: ListState): ListState => ({
  ...state,
  text: '',
  filters: {},
});
