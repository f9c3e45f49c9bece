import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { trendShape, TrendValue } from '../../lib/trendShape';
import { trendPath } from './trendPath';
import { useTrendWords } from './useTrendWords';

const WIDTH = 160;
const HEIGHT = 32;
/** Room for the thickness of the line, in px. */
const EDGE = 2;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
    svg: { overflow: 'visible', maxWidth: '100%' },
    line: {
      fill: 'none',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      stroke:
        theme.palette.type === 'dark'
          ? theme.palette.info.light
          : theme.palette.info.dark,
    },
    before: {
      stroke: theme.palette.divider,
      strokeWidth: 1,
      strokeDasharray: '2 3',
    },
    words: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechTrendLine' },
);

/**
 * A trend of twelve months as a small line; the part before history began is
 * dotted, and where there is no trend yet the words say since when one grows.
 */
export function TrendLine(props: {
  points: readonly TrendValue[];
  /** Right end, `YYYY-MM-DD`. */
  today: string;
  /** What the values are, for those who hear the line. */
  label: string;
}) {
  const { points, today, label } = props;
  const classes = useStyles();
  const words = useTrendWords();
  const shape = useMemo(() => trendShape(points, today), [points, today]);
  if (!shape) {
    return <span className={classes.words}>{words.none(points)}</span>;
  }
  const start = shape.marks[0].x * WIDTH;
  return (
    <span className={classes.root}>
      <svg
        role="img"
        aria-label={`${label}: ${words.sentence(shape)}`}
        viewBox={`0 ${-EDGE} ${WIDTH} ${HEIGHT + 2 * EDGE}`}
        width={WIDTH}
        height={HEIGHT + 2 * EDGE}
        className={classes.svg}
      >
        {shape.startsOn && (
          <line
            className={classes.before}
            x1={0}
            x2={start}
            y1={HEIGHT}
            y2={HEIGHT}
          />
        )}
        <path
          className={classes.line}
          d={trendPath(shape.runs, WIDTH, HEIGHT)}
        />
      </svg>
      {shape.startsOn && (
        <span className={classes.words}>{words.startsOn(shape.startsOn)}</span>
      )}
    </span>
  );
}
