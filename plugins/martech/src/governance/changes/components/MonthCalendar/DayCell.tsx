import clsx from 'clsx';
import { useEffect, useRef } from 'react';
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
}

/** A day with what takes place on it. */
export function DayCell({ value, lanes, hasFocus }: DayCellProps) {
  const { t, formats, today, day, onDay, plan } = useCalendar();
  const classes = useCalendarStyles();
  const name = useDayName(value);
  const cell = useRef<HTMLDivElement>(null);
  const isChosen = value === day;
  useEffect(() => {
    if (isChosen && hasFocus) cell.current?.focus();
  }, [isChosen, hasFocus]);
  const changes = plan.get(value) ?? [];
  // One more takes no more room than the words that say so.
  const shown = changes.slice(0, changes.length > SHOWN + 1 ? SHOWN : SHOWN + 1);
  const more = changes.length - shown.length;
  return (
    // The grid hears the keys for all of its days.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={cell}
      role="gridcell"
      aria-label={name}
      aria-selected={isChosen}
      aria-current={value === today ? 'date' : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onDay(value)}
      className={clsx(
        classes.day,
        monthOf(value) !== monthOf(day) && classes.outside,
        isChosen && classes.chosen,
      )}
    >
      <div className={classes.head} style={{ marginBottom: lanes * LANE }}>
        <span className={clsx(classes.number, value === today && classes.today)}>
          {formats.number(Number(value.slice(8)))}
        </span>
      </div>
      {shown.map(item => (
        <DayChange key={item.record.id} item={item} day={value} />
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
