import {
  ResultGroupBy,
  resultGroups,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  ListShape,
  ListState,
  parseListState,
  printListState,
} from '../../lib/listState';

/** The orders of rows, the usual one first. */
export const resultOrders = ['worst', 'best', 'title'] as const;
export type ResultOrder = (typeof resultOrders)[number];

/** What somebody asked of a scorecard's page; the address holds all of it. */
export interface PageState {
  text: string;
  filters: ListState['filters'];
  order: ResultOrder;
  groupBy?: ResultGroupBy;
  /** The group whose rows are shown; empty text: entities without a value. */
  group?: string;
  /** Id of the check that is explained beside the results. */
  about?: string;
}

const oneOf = <T extends string>(
  values: readonly T[],
  value: string | null,
): T | undefined => values.find(known => known === value);

/** Reads an address; what it does not know it leaves out. */
export function parsePageState(
  params: URLSearchParams,
  filters: ListShape['filters'],
): PageState {
  const { text, filters: chosen } = parseListState(params, {
    columns: [],
    filters,
  });
  const groupBy = oneOf(resultGroups, params.get('group'));
  const group = groupBy && params.get('in');
  const about = params.get('about');
  return {
    text,
    filters: chosen,
    order: oneOf(resultOrders, params.get('sort')) ?? 'worst',
    ...(groupBy && { groupBy }),
    ...(typeof group === 'string' && { group }),
    ...(about && { about }),
  };
}

/** Writes an address, the same one for the same state. */
export function printPageState(
  state: PageState,
  filters: ListShape['filters'],
): URLSearchParams {
  const params = printListState(
    {
      text: state.text,
      filters: state.filters,
      sort: { column: 'title', order: 'asc' },
    },
    { columns: [], filters },
  );
  if (state.order !== 'worst') params.set('sort', state.order);
  if (state.groupBy) params.set('group', state.groupBy);
  if (state.group !== undefined) params.set('in', state.group);
  if (state.about) params.set('about', state.about);
  return params;
}
