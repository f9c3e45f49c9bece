import { ResultGroupBy } from '@martech-portal/backstage-plugin-martech-common';
import { PageState } from './pageState';

/** Filters of which only one value can be asked for. */
const single: readonly string[] = ['check', 'level'];

/**
 * The state with other values of one filter; none removes it. A check alone
 * says nothing about its outcome, so choosing one asks for its failures.
 */
export function withResultFilter(
  state: PageState,
  id: string,
  values: readonly string[],
): PageState {
  const { [id]: _, ...others } = state.filters;
  const kept = single.includes(id) ? values.slice(-1) : values;
  if (kept.length === 0) return { ...state, filters: others };
  const filters = { ...others, [id]: kept };
  return {
    ...state,
    filters:
      id === 'check' && !others.outcome
        ? { ...filters, outcome: ['fail'] }
        : filters,
  };
}

/** Rows of entities with an outcome or level, found from anywhere on the page. */
export const withOnly = (
  state: PageState,
  filters: PageState['filters'],
): PageState => {
  const { groupBy: _, group: __, about: ___, ...rest } = state;
  return { ...rest, filters: { ...state.filters, ...filters } };
};

/** Grouped by something else, or not at all. */
export const withGroupBy = (
  state: PageState,
  groupBy: ResultGroupBy | undefined,
): PageState => {
  const { groupBy: _, group: __, ...rest } = state;
  return groupBy ? { ...rest, groupBy } : rest;
};

/** The rows of one group, or all groups again. */
export const withGroup = (
  state: PageState,
  group: string | undefined,
): PageState => {
  const { group: _, ...rest } = state;
  return group === undefined ? rest : { ...rest, group };
};

/** With a check explained beside the results, or none. */
export const withAbout = (
  state: PageState,
  about: string | undefined,
): PageState => {
  const { about: _, ...rest } = state;
  return about ? { ...rest, about } : rest;
};

/** Every entity again; grouping and order stay. */
export const withoutResultFilters = (state: PageState): PageState => ({
  ...withGroup(state, undefined),
  text: '',
  filters: {},
});

/** Whether only entities with a failure are shown. */
export const isFailingOnly = ({ filters }: PageState): boolean =>
  filters.outcome?.length === 1 && filters.outcome[0] === 'fail';
