import { TrendDay } from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { useElementWidth } from '../../hooks/useElementWidth';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { addDays } from '../../lib/days';
import { TREND_DAYS } from '../../lib/trendShape';
import { word } from '../../translation';
import { dayShown } from '../lib/dayShown';
import { areaPath, placeOfDay, stateAreas } from '../lib/stateAreas';
import { DaySlider } from './DaySlider';
import { frame, innerWidth } from './frame';
import { StateKey } from './StateKey';
import { TimelineAxis } from './TimelineAxis';
import { useTimelineStyles } from './useTimelineStyles';

const HEIGHT = 180;

/** States of the estate over a year; the slider below chooses a day. */
export function StateTimeline(props: {
  days: readonly TrendDay[];
  today: string;
  /** First day that can be chosen. */
  first: string;
  asOf: string;
  onChoose: (day: string) => void;
}) {
  const { asOf, days, first, onChoose, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useTimelineStyles();
  const [ref, measured] = useElementWidth();
  const width = innerWidth(measured);
  const { areas, most } = useMemo(() => stateAreas(days, today), [days, today]);
  const stood = dayShown(days, asOf);
  const counts = areas
    .map(({ state }) =>
      t('drift.chart.count', {
        number: formats.number(stood?.states[state] ?? 0),
        state: word(t, 'controlState', state),
      }),
    )
    .join(', ');
  const x = placeOfDay(asOf, today) * width;
  const choose = (share: number) => {
    const day = addDays(today, Math.round(share * TREND_DAYS) - TREND_DAYS);
    onChoose(day < first ? first : day);
  };
  return (
    <div ref={ref} className={classes.root}>
      <svg
        role="img"
        aria-label={t('drift.chart.label', {
          day: formats.day(stood?.day ?? asOf),
          counts,
        })}
        width={width + frame.left + frame.right}
        height={HEIGHT + frame.top + frame.bottom}
        className={classes.svg}
        onClick={event => {
          const { left } = event.currentTarget.getBoundingClientRect();
          const share = (event.clientX - left - frame.left) / width;
          choose(Math.min(1, Math.max(0, share)));
        }}
      >
        <g transform={`translate(${frame.left} ${frame.top})`}>
          <TimelineAxis
            today={today}
            width={width}
            height={HEIGHT}
            scale={[formats.number(most), formats.number(0)]}
          />
          {areas.map(area => (
            <path
              key={area.state}
              className={`${classes[area.state]} ${classes.edge}`}
              d={areaPath(area, width, HEIGHT)}
            />
          ))}
          <line className={classes.marker} x1={x} x2={x} y2={HEIGHT} />
        </g>
      </svg>
      <DaySlider
        first={first}
        today={today}
        day={asOf}
        width={width}
        onChoose={onChoose}
      />
      <StateKey states={areas.map(({ state }) => state)} />
    </div>
  );
}
