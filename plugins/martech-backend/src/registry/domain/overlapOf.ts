import {
  EntityRow,
  Overlap,
  OverlapQuery,
} from '@martech-portal/backstage-plugin-martech-common';

const MOST = 20;
const live = ['launched', 'operating', 'retiring'];

/** A platform beside the one that is described, and what they share. */
interface Neighbour {
  row: EntityRow;
  sameType: boolean;
  sharedCapabilities: string[];
  sharedMarkets: string[];
}

const shared = (asked: readonly string[] = [], has: readonly string[] = []) =>
  [...new Set(asked)].filter(id => has.includes(id));

function neighbours(
  rows: Iterable<EntityRow>,
  query: OverlapQuery,
): Neighbour[] {
  const found: Neighbour[] = [];
  for (const row of rows) {
    if (row.lifecycle === 'retired' || row.entityRef === query.except) continue;
    const sameType = row.type === query.type;
    const sharedCapabilities = shared(query.capabilities, row.capability);
    if (!sameType && sharedCapabilities.length === 0) continue;
    const sharedMarkets = shared(query.markets, row.market);
    found.push({ row, sameType, sharedCapabilities, sharedMarkets });
  }
  return found;
}

const closeness = (one: Neighbour): number[] => [
  one.sharedMarkets.length > 0 ? 1 : 0,
  one.sharedCapabilities.length,
  one.sameType ? 1 : 0,
  live.includes(one.row.lifecycle) ? 1 : 0,
  one.sharedMarkets.length,
];

function closestFirst(left: Neighbour, right: Neighbour): number {
  const of = closeness(left);
  const than = closeness(right);
  const at = of.findIndex((value, index) => value !== than[index]);
  return at < 0
    ? left.row.entityRef.localeCompare(right.row.entityRef)
    : than[at] - of[at];
}

/** Whether something that is in use serves the same need already. */
export const needsReason = (
  rows: Iterable<EntityRow>,
  query: OverlapQuery,
): boolean =>
  neighbours(rows, query).some(({ row }) => live.includes(row.lifecycle));

/** Platforms that serve the same need, the closest first. */
export function overlapOf(
  rows: Iterable<EntityRow>,
  query: OverlapQuery,
): Omit<Overlap, 'needsReason'> {
  const found = neighbours(rows, query).sort(closestFirst);
  return {
    total: found.length,
    platforms: found.slice(0, MOST).map(({ row, ...same }) => ({
      entityRef: row.entityRef,
      title: row.title,
      lifecycle: row.lifecycle,
      ...(row.description !== undefined && { description: row.description }),
      ...(row.owner !== undefined && { owner: row.owner }),
      ...(row.controlState !== undefined && { controlState: row.controlState }),
      ...(row.annualCost !== undefined && { annualCost: row.annualCost }),
      ...same,
    })),
  };
}
