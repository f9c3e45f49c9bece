/** Stands for a check that the older rules did not have. */
const MISSING = '-';

/**
 * Tells of packed results of one set of checks how they read in the order of
 * another: a scorecard that changed answers with what is known until its
 * entities have been evaluated again.
 */
export function alignCodes(
  from: readonly string[],
  to: readonly string[],
): (codes: string) => string {
  const isSame =
    from.length === to.length && from.every((id, index) => id === to[index]);
  if (isSame) return codes => codes;
  const places = to.map(id => from.indexOf(id));
  return codes =>
    places
      .map(place => (place < 0 ? MISSING : codes.charAt(place) || MISSING))
      .join('');
}
