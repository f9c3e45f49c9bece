import { LATE_SHARE, placeOf } from '../../lib/timelineDots';
import { useTimelineStyles } from './useTimelineStyles';

/** Where 30, 60 and 90 days stand, and where it is too late. */
export function Grid({ height, width }: { height: number; width: number }) {
  const classes = useTimelineStyles();
  return (
    <>
      <rect
        className={classes.late}
        width={width * LATE_SHARE}
        height={height}
      />
      {[0, 30, 60, 90].map(days => (
        <line
          key={days}
          className={classes.grid}
          x1={placeOf(days, width)}
          x2={placeOf(days, width)}
          y1={0}
          y2={height}
        />
      ))}
    </>
  );
}
