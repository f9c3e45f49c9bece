import { TrendDay } from '@martech-portal/backstage-plugin-martech-common';

/** The last day of a trend that is not after another one. */
export const dayShown = (
  days: readonly TrendDay[],
  asOf: string,
): TrendDay | undefined => days.findLast(({ day }) => day <= asOf) ?? days[0];
