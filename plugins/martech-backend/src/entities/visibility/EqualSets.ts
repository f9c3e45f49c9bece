type Uids = ReadonlySet<string>;

/** Whoever sees the same shares an answer. */
const MOST = 10;

function isEqual(a: Uids, b: Uids): boolean {
  if (a.size !== b.size) return false;
  for (const uid of a) if (!b.has(uid)) return false;
  return true;
}

/**
 * Gives one object for equal sets of uids. What is worked out for those who see
 * some entities is kept by the object, and the catalog is asked again and again
 * only to answer the same.
 */
export class EqualSets {
  readonly #chosen = new WeakMap<Uids, Uids>();
  readonly #recent: Uids[] = [];

  of(uids: Uids): Uids {
    const known = this.#chosen.get(uids);
    if (known) return known;
    const chosen = this.#recent.find(some => isEqual(some, uids)) ?? uids;
    if (chosen === uids) {
      this.#recent.unshift(uids);
      this.#recent.length = Math.min(this.#recent.length, MOST);
    }
    this.#chosen.set(uids, chosen);
    return chosen;
  }
}
