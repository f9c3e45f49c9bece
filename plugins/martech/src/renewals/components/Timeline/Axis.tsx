import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { LATE_SHARE, placeOf } from '../../lib/timelineDots';
import { useTimelineStyles } from './useTimelineStyles';

const HEIGHT = 24;

/** What the days below the picture are called. */
export function Axis({ width }: { width: number }) {
  const t = useMartechTranslation();
  const classes = useTimelineStyles();
  const mark = (days: number, text: string) => (
    <text
      key={days}
      className={classes.label}
      x={placeOf(days, width)}
      y={16}
      textAnchor={days === 120 ? 'end' : 'middle'}
    >
      {text}
    </text>
  );
  return (
    <svg className={classes.picture} width={width} height={HEIGHT}>
      <line className={classes.line} x1={0} x2={width} y1={0.5} y2={0.5} />
      <text
        className={classes.label}
        x={(width * LATE_SHARE) / 2 - 12}
        y={16}
        textAnchor="middle"
      >
        {t('renewals.windows.missed')}
      </text>
      {mark(0, t('renewals.picture.today'))}
      {[30, 60, 90, 120].map(days =>
        mark(days, t('renewals.picture.days', { days: String(days) })),
      )}
    </svg>
  );
}
