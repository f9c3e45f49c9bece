import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { addDays, daysBetween } from '../../../lib/days';

/** Days that the timeline spans: no exception can be longer. */
export const SPAN_DAYS = 180;
/** Marks within so many days stand above each other. */
const APART_DAYS = 4;

/** Where the end of an exception is drawn. */
export interface ExpiryMark {
  row: RecordRow;
  day: string;
  /** 0 is today, 1 is half a year ahead. */
  x: number;
  /** 0 is on the line, above it those that would cover each other. */
  lane: number;
}

/** The ends of exceptions along a line of half a year. */
export function expiryMarks(
  rows: readonly RecordRow[],
  today: string,
): ExpiryMark[] {
  const ends = rows
    .flatMap(row => (row.expiresOn ? [{ row, day: row.expiresOn }] : []))
    .sort((one, other) => one.day.localeCompare(other.day));
  const lastInLane: number[] = [];
  return ends.map(({ row, day }) => {
    const at = Math.max(0, Math.min(SPAN_DAYS, daysBetween(today, day)));
    const free = lastInLane.findIndex(last => at - last >= APART_DAYS);
    const lane = free === -1 ? lastInLane.length : free;
    lastInLane[lane] = at;
    return { row, day, x: at / SPAN_DAYS, lane };
  });
}

/** First days of the months along the line, with their place. */
export function monthMarks(today: string): Array<{ day: string; x: number }> {
  const days = Array.from({ length: SPAN_DAYS }, (_, index) =>
    addDays(today, index + 1),
  );
  return days
    .filter(day => day.endsWith('-01'))
    .map(day => ({ day, x: daysBetween(today, day) / SPAN_DAYS }));
}
