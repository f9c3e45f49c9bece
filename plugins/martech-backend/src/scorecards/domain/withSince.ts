import { ResultState } from './resultState';

/** A check that has the outcome it had keeps the moment since when. */
export function withSince(
  before: ResultState | undefined,
  after: ResultState,
): ResultState {
  if (!before) return after;
  const known = new Map(before.checks.map(check => [check.id, check]));
  return {
    ...after,
    checks: after.checks.map(check => {
      const earlier = known.get(check.id);
      return earlier?.outcome === check.outcome
        ? { ...check, since: earlier.since }
        : check;
    }),
  };
}
