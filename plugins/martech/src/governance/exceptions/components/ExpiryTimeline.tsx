import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { localDay } from '../../../lib/days';
import { Part } from '../../record/components/Part';
import { useRecords } from '../../hooks/useRecords';
import { expiryMarks, monthMarks } from '../lib/expiryMarks';
import { ExpiryDot } from './ExpiryDot';
import { useExpiryStyles } from './useExpiryStyles';

/** As many as can be told apart on a line. */
const SHOWN = 200;
const LANE_PX = 15;
const AXIS_PX = 26;

/** The last days of all active exceptions, along a line of half a year. */
export function ExpiryTimeline() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useExpiryStyles();
  const { data } = useRecords({
    type: 'exception',
    state: 'active',
    orderBy: 'due',
    limit: SHOWN,
  });
  const today = localDay(new Date());
  const rows = (data?.pages ?? []).flatMap(({ items }) => items);
  const marks = expiryMarks(rows, today);
  if (marks.length === 0) return null;
  const lanes = Math.max(1, ...marks.map(({ lane }) => lane + 1));
  return (
    <Part title={t('governance.exceptions.timeline')}>
      <div
        className={classes.root}
        style={{ height: lanes * LANE_PX + AXIS_PX }}
      >
        <ul aria-label={t('governance.exceptions.timelineLabel')}>
          {marks.map(mark => (
            <ExpiryDot
              key={mark.row.id}
              mark={mark}
              today={today}
              bottom={AXIS_PX + mark.lane * LANE_PX}
            />
          ))}
        </ul>
        <div className={classes.axis} aria-hidden>
          <span className={classes.month} style={{ left: 0 }}>
            {t('governance.exceptions.today')}
          </span>
          {monthMarks(today).map(({ day, x }) => (
            <span
              key={day}
              className={classes.month}
              style={{ left: `${x * 100}%` }}
            >
              {formats.month(day)}
            </span>
          ))}
        </div>
      </div>
      {data?.pages.at(-1)?.nextCursor &&
        t('governance.exceptions.timelineMore', {
          number: formats.number(marks.length),
        })}
    </Part>
  );
}
