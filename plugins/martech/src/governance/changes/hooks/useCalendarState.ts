import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { localDay } from '../../../lib/days';
import {
  CalendarState,
  parseCalendar,
  printCalendar,
} from '../lib/calendarState';

/** Changes what is looked at; `replace` leaves no step for the back button. */
export type ChangeCalendar = (
  change: Partial<CalendarState>,
  options?: { replace?: boolean },
) => void;

/** How changes are looked at, kept in the address so that it can be shared. */
export function useCalendarState(): [CalendarState, ChangeCalendar] {
  const [params, setParams] = useSearchParams();
  const today = localDay(new Date());
  const state = useMemo(() => parseCalendar(params, today), [params, today]);
  const change = useCallback<ChangeCalendar>(
    (next, options) =>
      setParams(
        current => printCalendar({ ...parseCalendar(current, today), ...next }),
        options,
      ),
    [setParams, today],
  );
  return [state, change];
}
