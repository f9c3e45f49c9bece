import { useMemo, useState } from 'react';
import { trendPath, useTrendWords } from '../../../components/TrendLine';
import { useElementWidth } from '../../../hooks/useElementWidth';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { TrendMark, trendShape, TrendValue } from '../../../lib/trendShape';
import { nearestMark } from '../../lib/nearestMark';
import { TrendAxes } from './TrendAxes';
import { useChartStyles } from './useChartStyles';

const HEIGHT = 120;
const LEFT = 40;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 20;
/** Width it is drawn for until its own is known. */
const FIRST_WIDTH = 360;

/** Twelve months of mean scores with axes; points at the day under the pointer. */
export function TrendChart(props: {
  points: readonly TrendValue[];
  today: string;
}) {
  const { points, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const words = useTrendWords();
  const classes = useChartStyles();
  const [ref, width = FIRST_WIDTH] = useElementWidth();
  const [pointed, setPointed] = useState<TrendMark>();
  const shape = useMemo(() => trendShape(points, today), [points, today]);
  if (!shape) return <p className={classes.words}>{words.none(points)}</p>;

  const inner = Math.max(80, (width || FIRST_WIDTH) - LEFT - RIGHT);
  const mark = pointed ?? shape.marks[shape.marks.length - 1];
  const note = t('scorecard.page.trendPoint', {
    day: formats.day(mark.day),
    score: formats.percent(mark.value),
  });
  return (
    <div ref={ref} className={classes.root}>
      <svg
        role="img"
        aria-label={`${t('scorecard.page.trendLabel')}: ${words.sentence(
          shape,
        )}`}
        width={inner + LEFT + RIGHT}
        height={HEIGHT + TOP + BOTTOM}
        className={classes.svg}
        onPointerMove={event => {
          const { left } = event.currentTarget.getBoundingClientRect();
          const x = (event.clientX - left - LEFT) / inner;
          setPointed(nearestMark(shape.marks, x));
        }}
        onPointerLeave={() => setPointed(undefined)}
      >
        <g transform={`translate(${LEFT} ${TOP})`}>
          <TrendAxes
            shape={shape}
            today={today}
            width={inner}
            height={HEIGHT}
          />
          <path
            className={classes.line}
            d={trendPath(shape.runs, inner, HEIGHT)}
          />
          <circle
            className={classes.dot}
            cx={mark.x * inner}
            cy={mark.y * HEIGHT}
            r={4}
          />
        </g>
      </svg>
      <p className={classes.words}>
        {shape.startsOn ? `${note} · ${words.startsOn(shape.startsOn)}` : note}
      </p>
    </div>
  );
}
