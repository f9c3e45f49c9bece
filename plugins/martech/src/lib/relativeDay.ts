import { daysBetween } from './days';

/** A distance in the largest unit that still says something. */
export interface RelativeDay {
  value: number;
  unit: 'day' | 'month' | 'year';
}

/**
 * How far a day is from today, for `Intl.RelativeTimeFormat`: days up to about
 * three months, where notice periods are counted in days, then months, years.
 */
export function relativeDay(today: string, day: string): RelativeDay {
  const days = daysBetween(today, day);
  const distance = Math.abs(days);
  if (distance <= 90) return { value: days, unit: 'day' };
  if (distance < 700) return { value: Math.round(days / 30.44), unit: 'month' };
  return { value: Math.round(days / 365.25), unit: 'year' };
}
