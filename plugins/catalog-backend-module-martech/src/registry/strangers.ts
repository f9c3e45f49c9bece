/** More than this share is never taken out of the catalog unasked. */
const MOST_SHARE = 0.2;

/** What the catalog has of the registry that the registry does not know. */
export interface Strangers {
  /** May be taken out. */
  removable: string[];
  /** Are left, because they are too many: somebody has to look. */
  kept: number;
}

/**
 * A registry that has lost its database knows nobody, which is no reason to
 * empty the catalog.
 *
 * @param had - uids that the catalog has
 * @param known - uids that the registry has or had
 * @param confirmed - somebody has looked, and wants them gone
 */
export function strangers(
  had: ReadonlySet<string>,
  known: ReadonlySet<string>,
  confirmed: boolean,
): Strangers {
  const strange = [...had].filter(uid => !known.has(uid));
  return confirmed || strange.length <= had.size * MOST_SHARE
    ? { removable: strange, kept: 0 }
    : { removable: [], kept: strange.length };
}
