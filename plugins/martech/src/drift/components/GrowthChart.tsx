import { TrendDay } from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { trendPath } from '../../components/TrendLine';
import { StatusMark } from '../../entity/components/StatusMark';
import { useElementWidth } from '../../hooks/useElementWidth';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { dayShown } from '../lib/dayShown';
import { growthOf } from '../lib/growth';
import { growthLines } from '../lib/growthLines';
import { placeOfDay } from '../lib/stateAreas';
import { frame, innerWidth } from './frame';
import { LineKey } from './LineKey';
import { TimelineAxis } from './TimelineAxis';
import { useTimelineStyles } from './useTimelineStyles';

const HEIGHT = 110;

/** How many platforms there are, against how ready they are on average. */
export function GrowthChart(props: {
  days: readonly TrendDay[];
  today: string;
  asOf: string;
}) {
  const { asOf, days, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useTimelineStyles();
  const [ref, measured] = useElementWidth();
  const width = innerWidth(measured);
  const lines = useMemo(() => growthLines(days, today), [days, today]);
  const growth = growthOf(days);
  const stood = dayShown(days, asOf);
  if (!growth || !stood) return null;
  const { first, isTooFast, last, readiness } = growth;
  const label = t('drift.growth.label', {
    from: formats.day(first.day),
    to: formats.day(last.day),
    before: formats.number(first.platforms),
    after: formats.number(last.platforms),
    readiness: readiness
      ? t('drift.growth.readinessKnown', {
          before: formats.percent(readiness.before),
          after: formats.percent(readiness.after),
        })
      : t('drift.growth.readinessUnknown'),
  });
  const x = placeOfDay(asOf, today) * width;
  const point = {
    day: formats.day(stood.day),
    platforms: formats.number(stood.platforms),
  };
  return (
    <div ref={ref} className={classes.root}>
      <svg
        role="img"
        aria-label={label}
        width={width + frame.left + frame.right}
        height={HEIGHT + frame.top + frame.bottom}
        className={classes.still}
      >
        <g transform={`translate(${frame.left} ${frame.top})`}>
          <TimelineAxis
            today={today}
            width={width}
            height={HEIGHT}
            scale={[
              formats.percent(1),
              formats.percent(0.5),
              formats.percent(0),
            ]}
          />
          <path
            className={classes.size}
            d={trendPath([lines.size], width, HEIGHT)}
          />
          <path
            className={classes.readiness}
            d={trendPath(lines.readiness, width, HEIGHT)}
          />
          <line className={classes.marker} x1={x} x2={x} y2={HEIGHT} />
        </g>
      </svg>
      <LineKey most={lines.most} />
      <div>
        {stood.readiness === null
          ? t('drift.growth.pointUnknown', point)
          : t('drift.growth.point', {
              ...point,
              readiness: formats.percent(stood.readiness),
            })}
      </div>
      {isTooFast && (
        <StatusMark tone="warn">{t('drift.growth.faster')}</StatusMark>
      )}
    </div>
  );
}
