import { addDays } from '../../../lib/days';
import { dayInMonth, daysIntoWeek, monthAfter, monthOf } from './month';

/** The day to which a key moves in a calendar, as calendars commonly do. */
export function dayAfterKey(
  key: string,
  day: string,
  firstWeekday: number,
): string | undefined {
  const toMonth = (months: number) =>
    dayInMonth(day, monthAfter(monthOf(day), months));
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -daysIntoWeek(day, firstWeekday));
    case 'End':
      return addDays(day, 6 - daysIntoWeek(day, firstWeekday));
    case 'PageUp':
      return toMonth(-1);
    case 'PageDown':
      return toMonth(1);
    default:
      return undefined;
  }
}
