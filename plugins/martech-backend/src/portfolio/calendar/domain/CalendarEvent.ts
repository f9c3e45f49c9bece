/** Something on a day, or from one moment to another. */
export interface CalendarEvent {
  /** The same each time, so that calendars move what has moved. */
  id: string;
  title: string;
  description?: string;
  /** Path in the portal. */
  path: string;
  when: { day: string } | { start: Date; end: Date };
}
