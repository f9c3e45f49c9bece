import {
  Coverage,
  CoverageCounts,
} from '@martech-portal/backstage-plugin-martech-common';

/** A platform as far as coverage is concerned. */
export interface CoveringPlatform {
  /** In production use. */
  live: boolean;
  /** Ready and controlled. */
  served: boolean;
  capabilities: readonly string[];
  markets: readonly string[];
}

type Covered = Coverage['capabilities'][number];

const none = (): CoverageCounts => ({ live: 0, served: 0, planned: 0 });

function count(counts: CoverageCounts, { live, served }: CoveringPlatform) {
  if (!live) counts.planned += 1;
  else counts.live += 1;
  if (live && served) counts.served += 1;
}

/**
 * Which capability is served in which market.
 *
 * @param platforms - without those that are retired
 * @param expected - by default those that any platform claims
 */
export function coverageOf(
  platforms: Iterable<CoveringPlatform>,
  expected?: readonly string[],
): Pick<Coverage, 'capabilities' | 'markets'> {
  const covered = new Map<string, Covered>();
  const entry = (id: string): Covered => {
    const known = covered.get(id);
    if (known) return known;
    const made = { id, all: none(), unplaced: none(), markets: {} };
    covered.set(id, made);
    return made;
  };
  const wanted = expected && new Set(expected);
  const markets = new Set<string>();
  expected?.forEach(entry);
  for (const platform of platforms) {
    const places = new Set(platform.markets);
    places.forEach(market => markets.add(market));
    for (const capability of new Set(platform.capabilities)) {
      if (wanted && !wanted.has(capability)) continue;
      const counts = entry(capability);
      count(counts.all, platform);
      if (places.size === 0) count(counts.unplaced, platform);
      for (const market of places) {
        count((counts.markets[market] ??= none()), platform);
      }
    }
  }
  const byId = (one: Covered, other: Covered) => (one.id < other.id ? -1 : 1);
  return {
    markets: [...markets].sort(),
    capabilities: [...covered.values()].sort(byId),
  };
}
