import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { countStates, StateCounts } from './countStates';
import { Tile } from './Tile';

/** What some platforms come to. */
export interface Sums {
  platforms: number;
  counts: StateCounts;
  /** A year; of those whose cost is known. */
  cost: number;
  withoutCost: number;
}

/** A category with its types, each by name. */
export interface CategoryRows {
  category: string;
  sums: Sums;
  types: { id: string; title: string; sums: Sums }[];
}

function sumsOf(tiles: readonly Tile[]): Sums {
  const costs = tiles.flatMap(({ cost }) => cost ?? []);
  return {
    platforms: tiles.length,
    counts: countStates(tiles),
    cost: costs.reduce((sum, cost) => sum + cost, 0),
    withoutCost: tiles.length - costs.length,
  };
}

const group = (tiles: readonly Tile[], key: (tile: Tile) => string) => {
  const groups = new Map<string, Tile[]>();
  for (const tile of tiles) {
    const known = groups.get(key(tile));
    if (known) known.push(tile);
    else groups.set(key(tile), [tile]);
  }
  return [...groups];
};

/** The map as rows: categories and their types, in order of the alphabet. */
export function tableRows(
  tiles: readonly Tile[],
  titleOf: (type: string) => string,
): CategoryRows[] {
  return group(tiles, ({ category }) => category)
    .map(([category, ofCategory]) => ({
      category,
      sums: sumsOf(ofCategory),
      types: group(ofCategory, ({ type }) => type)
        .map(([id, ofType]) => ({
          id,
          title: titleOf(id),
          sums: sumsOf(ofType),
        }))
        .sort((one, other) => one.title.localeCompare(other.title)),
    }))
    .sort((one, other) => one.category.localeCompare(other.category));
}

const order: readonly ControlStateId[] = [
  'uncontrolled',
  'drifting',
  'controlled',
  'unknown',
  'not-live',
];

/** States that occur, those that ask for somebody first. */
export const statesOf = (rows: readonly CategoryRows[]): ControlStateId[] =>
  order.filter(state => rows.some(({ sums }) => sums.counts[state]));
