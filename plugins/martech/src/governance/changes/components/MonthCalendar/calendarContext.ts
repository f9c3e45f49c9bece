import { createContext, useContext } from 'react';
import { Formats } from '../../../../lib/formats';
import { MartechTranslation } from '../../../../translation';
import { useCalendarFormats } from '../../hooks/useCalendarFormats';
import { Collision } from '../../lib/collisions';
import { Windowed } from '../../lib/dayPlan';

/** What every day of a calendar has to know; looked up once for all of them. */
export interface CalendarSurroundings {
  t: MartechTranslation;
  formats: Formats;
  calendar: ReturnType<typeof useCalendarFormats>;
  today: string;
  /** The day the calendar stands on. */
  day: string;
  onDay: (day: string) => void;
  /** Changes of each day. */
  plan: ReadonlyMap<string, readonly Windowed[]>;
  freezes: readonly Windowed[];
  collisions: ReadonlyMap<string, readonly Collision[]>;
}

export const CalendarContext = createContext<CalendarSurroundings | undefined>(
  undefined,
);

/** Surroundings of the calendar that a day belongs to. */
export function useCalendar(): CalendarSurroundings {
  const found = useContext(CalendarContext);
  if (!found) throw new Error('A day is drawn outside of a calendar');
  return found;
}
