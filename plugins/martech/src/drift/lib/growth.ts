import { TrendDay } from '@martech-portal/backstage-plugin-martech-common';

/** How size and readiness of the estate went from the first day to the last. */
export interface Growth {
  first: TrendDay;
  last: TrendDay;
  /** Where both ends are known. */
  readiness?: { before: number; after: number };
  /** It grew while readiness fell by a percent or more. */
  isTooFast: boolean;
}

const NOTICED = 0.01;

/** Undefined where fewer than two days are known: there is no growth to show. */
export function growthOf(days: readonly TrendDay[]): Growth | undefined {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || first === last) return undefined;
  const known = days.flatMap(({ readiness }) =>
    readiness === null ? [] : [readiness],
  );
  const after = known.at(-1);
  const readiness =
    known.length > 1 && after !== undefined
      ? { before: known[0], after }
      : undefined;
  return {
    first,
    last,
    ...(readiness && { readiness }),
    isTooFast:
      last.platforms > first.platforms &&
      readiness !== undefined &&
      readiness.after <= readiness.before - NOTICED,
  };
}
