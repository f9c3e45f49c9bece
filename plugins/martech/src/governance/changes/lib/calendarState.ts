import { monthOf } from './month';

/** How changes are looked at. */
export const changesViews = ['list', 'calendar', 'freezes'] as const;
export type ChangesView = (typeof changesViews)[number];

/** What somebody looks at; the address holds all of it. */
export interface CalendarState {
  show: ChangesView;
  /** The day the calendar stands on; it shows the month of it. */
  day: string;
}

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

/** Reads the address; what it does not know is as at first sight. */
export function parseCalendar(
  params: URLSearchParams,
  today: string,
): CalendarState {
  const show = changesViews.find(view => view === params.get('show')) ?? 'list';
  const month = params.get('month') ?? monthOf(today);
  const first = month === monthOf(today) ? today : `${month}-01`;
  const day = `${month}-${params.get('day') ?? first.slice(8)}`;
  if (isDay(day)) return { show, day };
  return { show, day: isDay(first) ? first : today };
}

/** Writes the address; a list of changes adds to it what it shows itself. */
export function printCalendar({ show, day }: CalendarState): URLSearchParams {
  if (show === 'list') return new URLSearchParams();
  if (show === 'freezes') return new URLSearchParams({ show });
  return new URLSearchParams({ show, month: monthOf(day), day: day.slice(8) });
}
