import { z } from 'zod';

const weekInfo = z.object({ firstDay: z.int().min(1).max(7) });

const MONDAY = 1;
const SATURDAY = 6;
const SUNDAY = 7;

/** Where weeks start otherwise, for browsers that do not know it themselves. */
const sundays = new Set(
  'AU BR CA CO HK ID IL IN JP KE KR MX PE PH PK SA SG TH TW US ZA'.split(' '),
);
const saturdays = new Set(
  'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD'.split(' '),
);

function byRegion({ region = '' }: Intl.Locale) {
  if (sundays.has(region)) return SUNDAY;
  return saturdays.has(region) ? SATURDAY : MONDAY;
}

/** The weekday on which weeks start for readers of a locale; Monday is 1. */
export function weekStart(locale: string): number {
  const known = new Intl.Locale(locale).maximize();
  // Newer than the type of Intl.Locale.
  const ask = 'getWeekInfo' in known ? known.getWeekInfo : undefined;
  if (typeof ask !== 'function') return byRegion(known);
  return weekInfo.parse(ask.call(known)).firstDay;
}
