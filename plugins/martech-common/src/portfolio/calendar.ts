import { z } from 'zod';

/** An address under which a calendar reads the caller's dates. */
export const calendarKeySchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable().describe('When a calendar last did.'),
  shownUntil: z.iso
    .datetime()
    .describe('Unless the person looks at renewals before, which moves it.'),
});

/** @public */
export type CalendarKey = z.infer<typeof calendarKeySchema>;

/** Answer of `GET /calendar/keys`: those of the caller, newest first. */
export const calendarKeysSchema = z.object({
  items: z.array(calendarKeySchema),
});

/** @public */
export type CalendarKeys = z.infer<typeof calendarKeysSchema>;

/** Answer of `POST /calendar/keys`; the only time that the key is told. */
export const newCalendarKeySchema = calendarKeySchema.extend({
  key: z.string().describe('256 random bits; goes into `/calendar.ics?key=`.'),
});

/** @public */
export type NewCalendarKey = z.infer<typeof newCalendarKeySchema>;
