import ical, { ICalCalendarMethod } from 'ical-generator';
import { CalendarEvent } from './CalendarEvent';

const DAY = 86_400_000;
/** Calendars ask about this often if they follow what they are told. */
const EVERY_SIX_HOURS = 6 * 60 * 60;

/** Events as calendars read them (RFC 5545). */
export function calendarText(
  events: readonly CalendarEvent[],
  { baseUrl, now }: { baseUrl: string; now: Date },
): string {
  const calendar = ical({
    name: 'Marketing technology',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'martech-portal', product: 'calendar', language: 'EN' },
    ttl: EVERY_SIX_HOURS,
  });
  for (const { description, id, path, title, when } of events) {
    const isDay = 'day' in when;
    const start = isDay ? new Date(when.day) : when.start;
    calendar.createEvent({
      id: `${id}@martech-portal`,
      summary: title,
      description,
      start,
      end: isDay ? new Date(start.getTime() + DAY) : when.end,
      allDay: isDay,
      timezone: 'UTC',
      stamp: now,
      url: `${baseUrl}${path}`,
    });
  }
  return calendar.toString();
}
