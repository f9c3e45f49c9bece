/** Some of a list, and where the rest begins. */
export interface PageOf<T> {
  items: T[];
  nextCursor?: string;
}

/** A page of a list that does not change; the cursor is how many went before. */
export function pageOf<T>(
  all: readonly T[],
  { cursor, limit }: { cursor?: string; limit: number },
): PageOf<T> {
  const start = Number(cursor ?? 0);
  const end = start + limit;
  return {
    items: all.slice(start, end),
    ...(end < all.length && { nextCursor: String(end) }),
  };
}
