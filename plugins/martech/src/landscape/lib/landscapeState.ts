import { ListState, parseListState, printListState } from '../../lib/listState';
import { tileShape } from './tileFilters';

/** What decides how large a tile is. */
export const tileSizes = ['equal', 'cost', 'tier'] as const;
export type TileSize = (typeof tileSizes)[number];

/** Ways to look at the same. */
export const landscapeViews = ['map', 'table'] as const;
export type LandscapeView = (typeof landscapeViews)[number];

/** What somebody asked of the landscape; the address holds all of it. */
export interface LandscapeState extends Pick<ListState, 'filters' | 'text'> {
  size: TileSize;
  view: LandscapeView;
  /** The category or subcategory that is looked at; undefined for everything. */
  place?: string;
  /** A past day whose states are shown. */
  asOf?: string;
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  written: string | null,
) => values.find(value => value === written) ?? values[0];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address; what it does not know it leaves out. */
export function parseLandscape(params: URLSearchParams): LandscapeState {
  const { filters, text } = parseListState(params, tileShape);
  const place = params.get('at');
  const asOf = params.get('asOf');
  return {
    text,
    filters,
    size: oneOf(tileSizes, params.get('size')),
    view: oneOf(landscapeViews, params.get('view')),
    ...(place && { place }),
    ...(asOf && DAY.test(asOf) && { asOf }),
  };
}

/** Writes an address, the same one for the same state. */
export function printLandscape(state: LandscapeState): URLSearchParams {
  const { asOf, place, size, view, ...list } = state;
  const sort = { column: 'title', order: 'asc' } as const;
  const params = printListState({ ...list, sort }, tileShape);
  if (view !== landscapeViews[0]) params.set('view', view);
  if (size !== tileSizes[0]) params.set('size', size);
  if (place) params.set('at', place);
  if (asOf) params.set('asOf', asOf);
  return params;
}

/** Whether fewer platforms than there are should show. */
export const isFiltered = ({ filters, text }: LandscapeState) =>
  text.trim() !== '' || Object.keys(filters).length > 0;
