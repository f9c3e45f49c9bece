import { Tier } from '@martech-portal/backstage-plugin-martech-common';
import { TileSize } from './landscapeState';
import { Tile } from './Tile';

/** Twice as large from one tier to the next. */
const ofTier: Record<Tier, number> = {
  anchor: 8,
  core: 4,
  niche: 2,
  experiment: 1,
};

/** Of the mean: below, a tile could neither be seen nor pressed. */
const LEAST = 0.05;

/**
 * How large tiles are beside each other. One whose cost is not known, or next
 * to nothing, is as small as can still be seen.
 */
export function tileWeights(
  tiles: readonly Tile[],
  size: TileSize,
): (tile: Tile) => number {
  if (size === 'equal') return () => 1;
  if (size === 'tier') return ({ tier }) => (tier ? ofTier[tier] : 1);
  const costs = tiles.flatMap(({ cost }) => cost ?? []);
  const sum = costs.reduce((all, cost) => all + cost, 0);
  if (sum <= 0) return () => 1;
  const least = (sum / costs.length) * LEAST;
  return ({ cost }) => Math.max(cost ?? 0, least);
}
