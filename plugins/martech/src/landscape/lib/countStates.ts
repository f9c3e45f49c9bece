import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { Tile } from './Tile';

export type StateCounts = Partial<Record<ControlStateId, number>>;

/** How many tiles are in each state that occurs. */
export function countStates(tiles: Iterable<Tile>): StateCounts {
  const counts: StateCounts = {};
  for (const { state } of tiles) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
