import { addDays } from '../../../lib/days';

const WEEK = 7;

/** Days of the month `YYYY-MM` in whole weeks, those of its neighbours included. */
export function weeksOf(month: string, firstWeekday: number): string[][] {
  const first = `${month}-01`;
  const last = addDays(`${monthAfter(month, 1)}-01`, -1);
  const start = addDays(first, -daysIntoWeek(first, firstWeekday));
  const weeks: string[][] = [];
  for (let day = start; day <= last; day = addDays(day, WEEK)) {
    const monday = day;
    weeks.push(Array.from({ length: WEEK }, (_, at) => addDays(monday, at)));
  }
  return weeks;
}

/** How many days of its week lie before a day; weekdays count from Monday, 1. */
export function daysIntoWeek(day: string, firstWeekday: number): number {
  const sunday = 7;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || sunday;
  return (weekday - firstWeekday + WEEK) % WEEK;
}

/** The month so many months later. */
export function monthAfter(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1))
    .toISOString()
    .slice(0, 7);
}

/** The same day of another month, or its last one where it is shorter. */
export function dayInMonth(day: string, month: string): string {
  const last = addDays(`${monthAfter(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

export const monthOf = (day: string) => day.slice(0, 7);
