import { Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useRef } from 'react';
import { FailedNotice } from '../../../../components/ListNotice';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { localDay } from '../../../../lib/days';
import { useCalendarFormats } from '../../hooks/useCalendarFormats';
import { useCollisions } from '../../hooks/useCollisions';
import { useMonth } from '../../hooks/useMonth';
import { dayPlan } from '../../lib/dayPlan';
import { monthOf, weeksOf } from '../../lib/month';
import { DayPanel } from '../DayPanel';
import { CalendarContext } from './calendarContext';
import { CalendarHead } from './CalendarHead';
import { CalendarNotes } from './CalendarNotes';
import { MonthGrid } from './MonthGrid';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.25), minWidth: 0 },
    parts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(2) },
    month: { flex: '1 1 620px', minWidth: 0 },
    day: { flex: '1 1 260px', minWidth: 0 },
  }),
  { name: 'MartechMonthCalendar' },
);

/** A month of changes and freezes, and beside it the day that was chosen. */
export function MonthCalendar(props: {
  day: string;
  onDay: (day: string) => void;
}) {
  const { day, onDay } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const calendar = useCalendarFormats();
  const classes = useStyles();
  const panel = useRef<HTMLElement>(null);
  const month = monthOf(day);
  const weeks = useMemo(
    () => weeksOf(month, calendar.firstWeekday),
    [month, calendar],
  );
  const days = useMemo(() => weeks.flat(), [weeks]);
  const found = useMonth(days[0], days[days.length - 1]);
  const collisions = useCollisions(found.changes);
  const plan = useMemo(
    () => dayPlan(found.changes, days),
    [found.changes, days],
  );
  if (found.error) {
    return (
      <FailedNotice
        error={found.error}
        titles={{
          failed: t('governance.changes.calendar.failed'),
          forbidden: t('governance.changes.calendar.forbidden'),
          forbiddenHelp: t('governance.list.forbiddenHelp'),
        }}
        onRetry={found.retry}
      />
    );
  }
  if (found.isLoading) return <Progress />;
  const surroundings = {
    t,
    formats,
    calendar,
    today: localDay(new Date()),
    day,
    onDay,
    plan,
    freezes: found.freezes,
    collisions: collisions.byId,
  };
  return (
    <CalendarContext.Provider value={surroundings}>
      <div className={classes.root}>
        <CalendarHead />
        <CalendarNotes isCut={found.isCut} isPartial={collisions.isPartial} />
        <div className={classes.parts}>
          <div className={classes.month} aria-busy={found.isUpdating}>
            <MonthGrid
              label={t('governance.changes.calendar.label', {
                month: calendar.month(day),
              })}
              weeks={weeks}
              onEnter={() => panel.current?.focus()}
            />
          </div>
          <div className={classes.day}>
            <DayPanel ref={panel} />
          </div>
        </div>
      </div>
    </CalendarContext.Provider>
  );
}
