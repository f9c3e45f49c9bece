import { useState } from 'react';
import { weekBands } from '../../lib/weekBands';
import { useCalendar } from './calendarContext';
import { DayCell } from './DayCell';
import { FreezeBands } from './FreezeBands';
import { useCalendarStyles } from './useCalendarStyles';

/** The days of a month as a grid in which the arrow keys move. */
export function MonthGrid(props: {
  label: string;
  weeks: readonly (readonly string[])[];
  /** Enter: go on to what takes place on the day. */
  onEnter: () => void;
}) {
  const { label, weeks, onEnter } = props;
  const { calendar, freezes } = useCalendar();
  const classes = useCalendarStyles();
  const [hasFocus, setFocus] = useState(false);
  return (
    <div
      role="grid"
      aria-label={label}
      className={classes.grid}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      <div role="row" className={classes.row}>
        {weeks[0].map(value => (
          <div
            key={value}
            role="columnheader"
            aria-label={calendar.longWeekday(value)}
            className={classes.weekday}
          >
            {calendar.weekday(value)}
          </div>
        ))}
      </div>
      {weeks.map(week => {
        const bands = weekBands(freezes, week);
        const lanes = Math.max(0, ...bands.map(({ lane }) => lane + 1));
        return (
          <div key={week[0]} role="row" className={classes.row}>
            {week.map(value => (
              <DayCell
                key={value}
                value={value}
                lanes={lanes}
                hasFocus={hasFocus}
                onEnter={onEnter}
              />
            ))}
            <FreezeBands bands={bands} />
          </div>
        );
      })}
    </div>
  );
}
