/** Longer lines of descent than anybody keeps; the catalog refuses circles. */
const LONGEST = 20;

/** The first of a line of descent, as far as parents are known. */
export function rootOf(
  entityRef: string,
  parentOf: (entityRef: string) => string | undefined,
): string {
  let ref = entityRef;
  for (let step = 0; step < LONGEST; step += 1) {
    const parent = parentOf(ref);
    if (parent === undefined) return ref;
    ref = parent;
  }
  return ref;
}
