import { Reminder } from '../store/Reminders';

/** Finds what people have to be reminded of. */
export interface ReminderSource {
  /** Up to `limit` that were not told yet, those that are due first in front. */
  find(now: Date, limit: number): Promise<Reminder[]>;
}
