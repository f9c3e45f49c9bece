/** Values in the order in which they first occur; others name them by place. */
export class Places {
  readonly values: string[] = [];
  readonly #places = new Map<string, number>();

  of(value: string): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    const place = this.values.length;
    this.values.push(value);
    this.#places.set(value, place);
    return place;
  }

  ofOptional(value: string | undefined): number | null {
    return value === undefined ? null : this.of(value);
  }
}
