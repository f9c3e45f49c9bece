/** How the catalog and the index differ for one kind. */
export interface SweepPlan {
  /** Uids that the index does not have yet. */
  added: string[];
  /** Uids that the catalog no longer has. */
  gone: string[];
  /** So many are gone that the catalog may just not be ready. */
  suspicious: boolean;
}

const FEW = 10;
const SHARE = 0.2;

/**
 * Compares uids. A catalog that answers while it is still being filled has lost
 * nothing, so when a fifth or more of a kind is gone a second look must agree.
 */
export function sweepPlan(
  known: Iterable<string>,
  inCatalog: ReadonlySet<string>,
): SweepPlan {
  const knownUids = new Set(known);
  const gone = [...knownUids].filter(uid => !inCatalog.has(uid));
  return {
    added: [...inCatalog].filter(uid => !knownUids.has(uid)),
    gone,
    suspicious: gone.length >= FEW && gone.length >= knownUids.size * SHARE,
  };
}
