import { EntityColumnName } from '@martech-portal/backstage-plugin-martech-common';
import { ListColumn, ListFilter } from '../lists';
import { windowValues } from './dayWindow';

/** How a list is sorted. */
export interface ListSort {
  column: EntityColumnName;
  order: 'asc' | 'desc';
}

/** What somebody asked of a list; the address holds all of it. */
export interface ListState {
  text: string;
  /** Chosen values by filter. */
  filters: Readonly<Record<string, readonly string[]>>;
  sort: ListSort;
  /** What the list leaves out by itself is shown, too. */
  ended?: true;
  /** As pictures instead of a table, where a list has them. */
  view?: 'library';
}

/** What of a list its address depends on. */
export interface ListShape {
  columns: readonly Pick<ListColumn, 'sort'>[];
  filters: readonly Pick<ListFilter, 'id' | 'type'>[];
  leavesOut?: object;
  hasLibrary?: true;
}

/** Every list starts by name. */
export const defaultSort: ListSort = { column: 'title', order: 'asc' };

// The limits of the backend's contract: a longer address is cut, not refused.
const MAX_TEXT = 200;
const MAX_VALUES = 200;

const parseSort = (value: string | null, list: ListShape): ListSort => {
  const name = value?.replace(/^-/, '');
  const column = list.columns.find(({ sort }) => sort && sort === name)?.sort;
  if (!column) return defaultSort;
  return { column, order: value?.startsWith('-') ? 'desc' : 'asc' };
};

const parseFilter = (
  params: URLSearchParams,
  filter: ListShape['filters'][number],
) => {
  const values = [...new Set(params.getAll(filter.id))].filter(Boolean);
  return filter.type === 'window'
    ? values.filter(value => windowValues.includes(value)).slice(0, 1)
    : values.slice(0, MAX_VALUES);
};

/** Reads an address; what it does not know it leaves out. */
export function parseListState(
  params: URLSearchParams,
  list: ListShape,
): ListState {
  const chosen = list.filters.map(
    filter => [filter.id, parseFilter(params, filter)] as const,
  );
  return {
    text: (params.get('q') ?? '').slice(0, MAX_TEXT),
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length)),
    sort: parseSort(params.get('sort'), list),
    ...(list.leavesOut && params.get('ended') === 'shown' && { ended: true }),
    ...(list.hasLibrary &&
      params.get('view') === 'library' && { view: 'library' }),
  };
}

/** Writes an address, the same one for the same state. */
export function printListState(
  state: ListState,
  list: ListShape,
): URLSearchParams {
  const params = new URLSearchParams();
  if (state.view) params.set('view', state.view);
  if (state.text) params.set('q', state.text);
  for (const { id } of list.filters) {
    for (const value of state.filters[id] ?? []) params.append(id, value);
  }
  if (state.ended) params.set('ended', 'shown');
  const { column, order } = state.sort;
  if (column !== defaultSort.column || order !== defaultSort.order) {
    params.set('sort', order === 'desc' ? `-${column}` : column);
  }
  return params;
}

/** Whether the list shows less than everything. */
export const isNarrowed = (state: ListState) =>
  state.text.trim() !== '' || Object.keys(state.filters).length > 0;
