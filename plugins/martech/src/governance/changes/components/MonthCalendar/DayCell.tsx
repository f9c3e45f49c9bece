import clsx from 'clsx';
import { KeyboardEvent, useEffect, useRef } from 'react';
import { dayAfterKey } from '../../lib/dayAfterKey';
import { monthOf } from '../../lib/month';
import { useCalendar } from './calendarContext';
import { DayChange } from './DayChange';
import { useCalendarStyles, LANE } from './useCalendarStyles';
import { useDayName } from './useDayName';

/** Changes a day shows; the rest is counted, and listed once it is chosen. */
const SHOWN = 3;

interface DayCellProps {
  value: string;
  lanes: number;
  /** The grid has the focus, so that the chosen day takes it. */
  hasFocus: boolean;
  /** Enter: go on to what takes place on the day. */
  onEnter: () => void;
}

/** A day with what takes place on it. */
export function DayCell({ value, lanes, hasFocus, onEnter }: DayCellProps) {
  const { t, calendar, formats, today, day, onDay, plan } = useCalendar();
  const classes = useCalendarStyles();
  const name = useDayName(value);
  const cell = useRef<HTMLDivElement>(null);
  const isChosen = value === day;
  useEffect(() => {
    if (isChosen && hasFocus) cell.current?.focus();
  }, [isChosen, hasFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = dayAfterKey(event.key, day, calendar.firstWeekday);
    if (next === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (next) onDay(next);
    else onEnter();
  };
  const changes = plan.get(value) ?? [];
  // One more takes no more room than the words that say so.
  const shown = changes.slice(
    0,
    changes.length > SHOWN + 1 ? SHOWN : SHOWN + 1,
  );
  const more = changes.length - shown.length;
  return (
    <div
      ref={cell}
      role="gridcell"
      aria-selected={isChosen}
      aria-current={value === today ? 'date' : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onDay(value)}
      onKeyDown={onKeyDown}
      className={clsx(
        classes.day,
        monthOf(value) !== monthOf(day) && classes.outside,
        isChosen && classes.chosen,
      )}
    >
      <div className={classes.head} style={{ marginBottom: lanes * LANE }}>
        <span className={classes.name}>{name}</span>
        <span
          aria-hidden
          className={clsx(classes.number, value === today && classes.today)}
        >
          {formats.number(Number(value.slice(8)))}
        </span>
      </div>
      {shown.map(item => (
        <DayChange key={item.record.id} item={item} />
      ))}
      {more > 0 && (
        <div className={classes.more}>
          {t('governance.changes.calendar.more', {
            number: formats.number(more),
          })}
        </div>
      )}
    </div>
  );
}
