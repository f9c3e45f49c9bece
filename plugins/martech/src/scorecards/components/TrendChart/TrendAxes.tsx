import { useFormats } from '../../../hooks/useFormats';
import { TrendShape } from '../../../lib/trendShape';
import { trendTicks } from '../../lib/trendTicks';
import { useChartStyles } from './useChartStyles';

/** The scale, the months, and where history began. */
export function TrendAxes(props: {
  shape: TrendShape;
  today: string;
  width: number;
  height: number;
}) {
  const { shape, today, width, height } = props;
  const formats = useFormats();
  const classes = useChartStyles();
  const [low, high] = shape.scale;
  const start = shape.marks[0].x * width;
  return (
    <g aria-hidden>
      {[high, (low + high) / 2, low].map((value, index) => (
        <g key={value} transform={`translate(0 ${(index * height) / 2})`}>
          <line className={classes.grid} x2={width} />
          <text className={classes.text} x={-6} dy="0.35em" textAnchor="end">
            {formats.percent(value)}
          </text>
        </g>
      ))}
      {trendTicks(today).map(({ day, x }) => (
        <text
          key={day}
          className={classes.text}
          x={x * width}
          y={height + 16}
          textAnchor="middle"
        >
          {formats.month(day)}
        </text>
      ))}
      {shape.startsOn && (
        <line className={classes.before} x1={start} x2={start} y2={height} />
      )}
    </g>
  );
}
