import { addDays, daysBetween } from '../../lib/days';
import { TREND_DAYS } from '../../lib/trendShape';

/** A month on the axis of a trend. */
export interface TrendTick {
  /** First day of the month. */
  day: string;
  /** 0 is a year ago, 1 is today. */
  x: number;
}

/** The first day of every third month of the year that ends today. */
export function trendTicks(today: string): TrendTick[] {
  const from = addDays(today, -TREND_DAYS);
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  return [1, 4, 7, 10]
    .map(step => {
      const place = month - 1 + step;
      const shown = String((place % 12) + 1).padStart(2, '0');
      return `${year + Math.floor(place / 12)}-${shown}-01`;
    })
    .filter(day => day <= today)
    .map(day => ({ day, x: daysBetween(from, day) / TREND_DAYS }));
}
