/** Milliseconds until an entity is asked for again: 1, 2, 4 … 16 s. */
export const backoff = (attempts: number) => 1_000 * 2 ** Math.min(attempts, 4);
