import { useFormats } from '../../hooks/useFormats';
import { trendTicks } from '../../scorecards/lib/trendTicks';
import { useTimelineStyles } from './useTimelineStyles';

/** The months below a picture of a year, and lines for its scale. */
export function TimelineAxis(props: {
  today: string;
  width: number;
  height: number;
  /** What the lines stand for, from the top to the bottom. */
  scale: readonly string[];
}) {
  const { height, scale, today, width } = props;
  const formats = useFormats();
  const classes = useTimelineStyles();
  return (
    <g aria-hidden>
      {scale.map((text, index) => {
        const y = (index * height) / Math.max(1, scale.length - 1);
        return (
          <g key={text} transform={`translate(0 ${y})`}>
            <line className={classes.grid} x2={width} />
            <text className={classes.text} x={-6} dy="0.35em" textAnchor="end">
              {text}
            </text>
          </g>
        );
      })}
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
    </g>
  );
}
