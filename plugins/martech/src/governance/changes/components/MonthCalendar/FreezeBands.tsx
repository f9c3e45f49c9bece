import FreezeIcon from '@material-ui/icons/AcUnit';
import clsx from 'clsx';
import { Band } from '../../lib/weekBands';
import { useCalendar } from './calendarContext';
import { useCalendarStyles } from './useCalendarStyles';

/**
 * Freezes across the days of a week. Who hears the page instead of seeing it,
 * hears of them with each day.
 */
export function FreezeBands(props: { bands: readonly Band[] }) {
  const { t } = useCalendar();
  const classes = useCalendarStyles();
  return (
    <div aria-hidden className={classes.bands}>
      {props.bands.map(({ item: { record }, from, to, lane, continues }) => (
        <div
          key={record.id}
          className={clsx(
            classes.band,
            continues.before && classes.before,
            continues.after && classes.after,
          )}
          style={{ gridColumn: `${from + 1} / ${to + 2}`, gridRow: lane + 1 }}
        >
          <FreezeIcon />
          <span>
            {t('governance.changes.calendar.freeze', { title: record.title })}
          </span>
        </div>
      ))}
    </div>
  );
}
