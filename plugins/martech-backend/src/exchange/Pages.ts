/** A long list, read piece by piece as fast as it is taken. */
export type Pages<Item> =
  | Iterable<readonly Item[]>
  | AsyncIterable<readonly Item[]>;
