import { daysBetween } from './days';

/** Whether something that is due asks for attention. */
export type DueState = 'past' | 'soon' | 'later';

/** Days ahead from which a day counts as soon. */
export const SOON_DAYS = 30;

/** Judges a day on which something is due; that day itself is still in time. */
export function dueState(today: string, day: string): DueState {
  const days = daysBetween(today, day);
  if (days < 0) return 'past';
  return days <= SOON_DAYS ? 'soon' : 'later';
}
