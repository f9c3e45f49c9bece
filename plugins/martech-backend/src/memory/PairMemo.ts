/**
 * Keeps what is worked out of two objects that never change, for as long as both
 * are there: say a list, and what some callers may see of it.
 */
export class PairMemo<
  One extends object,
  Other extends object,
  Value extends {},
> {
  readonly #kept = new WeakMap<One, WeakMap<Other, Value>>();

  of(one: One, other: Other, work: () => Value): Value {
    const ofOne = this.#kept.get(one) ?? new WeakMap<Other, Value>();
    this.#kept.set(one, ofOne);
    const known = ofOne.get(other);
    if (known !== undefined) return known;
    const value = work();
    ofOne.set(other, value);
    return value;
  }
}
