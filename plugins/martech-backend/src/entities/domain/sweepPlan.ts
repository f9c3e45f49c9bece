/** What the index has and the catalog does not, of one kind. */
export interface GoneEntities {
  /** By uid. */
  gone: string[];
  /** So many are gone that the catalog may just not be ready. */
  suspicious: boolean;
}

/** How the catalog and the index differ. */
export interface SweepPlan<Kind extends string> {
  /** Uids that the index does not have yet, of whatever kind. */
  added: string[];
  gone: Map<Kind, GoneEntities>;
}

const FEW = 10;
const SHARE = 0.2;

/**
 * Compares uids. A catalog that answers while it is still being filled has lost
 * nothing, so when a fifth or more of a kind is gone a second look must agree.
 *
 * @param known - of each kind what the index has, by uid
 * @param inCatalog - uids of all these kinds together
 */
export function sweepPlan<Kind extends string>(
  known: ReadonlyMap<Kind, ReadonlyMap<string, unknown>>,
  inCatalog: ReadonlySet<string>,
): SweepPlan<Kind> {
  const kinds = [...known];
  const isKnown = (uid: string) => kinds.some(([, uids]) => uids.has(uid));
  return {
    added: [...inCatalog].filter(uid => !isKnown(uid)),
    gone: new Map(
      kinds.map(([kind, uids]) => {
        const gone = [...uids.keys()].filter(uid => !inCatalog.has(uid));
        const suspicious =
          gone.length >= FEW && gone.length >= uids.size * SHARE;
        return [kind, { gone, suspicious }];
      }),
    ),
  };
}
