import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { addDays, localDay } from '../../../lib/days';

/** A record that takes place in a window. */
export interface Windowed {
  record: RecordRow;
  startsAt: Date;
  /** First moment after it. */
  endsAt: Date;
  /** Where the reader is. */
  firstDay: string;
  lastDay: string;
}

const MOMENT = 1;

/** Records with their windows in days of the reader; those without one are left out. */
export const windowed = (records: readonly RecordRow[]): Windowed[] =>
  records
    .flatMap(record => {
      if (!record.window) return [];
      const startsAt = new Date(record.window.start);
      const endsAt = new Date(record.window.end);
      // What ends at midnight does not touch the day that begins then.
      const last = new Date(endsAt.getTime() - MOMENT);
      const days = { firstDay: localDay(startsAt), lastDay: localDay(last) };
      return { record, startsAt, endsAt, ...days };
    })
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());

/** What takes place on each of some days, the earliest first. */
export function dayPlan(
  items: readonly Windowed[],
  days: readonly string[],
): ReadonlyMap<string, readonly Windowed[]> {
  const plan = new Map(days.map(day => [day, new Array<Windowed>()]));
  const [first, last] = [days[0], days[days.length - 1]];
  for (const item of items) {
    const from = item.firstDay > first ? item.firstDay : first;
    const to = item.lastDay < last ? item.lastDay : last;
    for (let day = from; day <= to; day = addDays(day, 1)) {
      plan.get(day)?.push(item);
    }
  }
  return plan;
}
