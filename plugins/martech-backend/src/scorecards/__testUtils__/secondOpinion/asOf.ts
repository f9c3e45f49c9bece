/** Something that was worked out at an instant, and held until the next. */
export interface Dated<T> {
  at: Date;
  verdict: T;
}

/** What was so at an instant: the last that was worked out until then. */
export function asOf<T>(dated: Dated<T>[], instant: Date): T | undefined {
  return [...dated]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .filter(({ at }) => at <= instant)
    .at(-1)?.verdict;
}
