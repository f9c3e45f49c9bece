import { Facet } from '@martech-portal/backstage-plugin-martech-common';
import { ListState } from '../../lib/listState';
import { ListFilter } from '../../lists';
import {
  marketFilter,
  ownerFilter,
  stateFilter,
} from '../../lists/commonColumns';
import { Tile } from './Tile';

type Read = (tile: Tile) => readonly string[];

/** What the landscape is filtered by, and where a tile has it. */
const reads: Record<string, Read> = {
  market: ({ markets }) => markets,
  owner: ({ owner }) => (owner ? [owner] : []),
  controlState: ({ state }) => [state],
  vendor: ({ vendor }) => (vendor ? [vendor.ref] : []),
};

/** @param vendors - what they are called, by reference */
export const tileFilters = (
  vendors: ReadonlyMap<string, string>,
): readonly ListFilter[] => [
  marketFilter,
  ownerFilter,
  stateFilter,
  {
    id: 'vendor',
    type: 'choice',
    column: 'vendor',
    names: { from: 'titles', titles: vendors },
  },
];

/** Filters of the address, without what only an answer knows. */
export const tileShape = { columns: [], filters: tileFilters(new Map()) };

const fold = (text: string) => text.toLocaleLowerCase();

function matches(
  tile: Tile,
  state: Pick<ListState, 'filters' | 'text'>,
  but?: string,
) {
  const words = fold(state.text).split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    const text = fold(`${tile.title} ${tile.vendor?.title ?? ''}`);
    if (!words.every(word => text.includes(word))) return false;
  }
  return Object.entries(state.filters).every(
    ([id, wanted]) =>
      id === but || reads[id](tile).some(value => wanted.includes(value)),
  );
}

/** The tiles that fit a search and filters. */
export const filterTiles = (
  tiles: readonly Tile[],
  state: Pick<ListState, 'filters' | 'text'>,
): Tile[] => tiles.filter(tile => matches(tile, state));

/** How often each value occurs, each under all other filters. */
export function tileFacets(
  tiles: readonly Tile[],
  state: Pick<ListState, 'filters' | 'text'>,
): Record<string, Facet> {
  return Object.fromEntries(
    Object.entries(reads).map(([id, read]) => {
      const counts = new Map<string, number>();
      for (const tile of tiles) {
        if (!matches(tile, state, id)) continue;
        for (const value of read(tile)) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      const facet = [...counts].map(([value, count]) => ({ value, count }));
      return [id, facet.sort((one, other) => other.count - one.count)];
    }),
  );
}
