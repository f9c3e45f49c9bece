import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { DayShare, linePath } from '../../lib/linePath';

const WIDTH = 180;
const HEIGHT = 40;

const useStyles = makeStyles(
  theme => ({
    root: { maxWidth: '100%', overflow: 'visible' },
    line: {
      fill: 'none',
      strokeWidth: 2,
      strokeLinejoin: 'round',
      stroke:
        theme.palette.type === 'dark'
          ? theme.palette.info.light
          : theme.palette.info.dark,
    },
    edge: { stroke: theme.palette.divider, strokeDasharray: '2 3' },
  }),
  { name: 'MartechConsistencyLine' },
);

/** The share of every day as a line between none and all; said in words, too. */
export function ConsistencyLine(props: { days: readonly DayShare[] }) {
  const { days } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const first = days.at(0);
  const last = days.at(-1);
  if (!first || !last || days.length < 2) return null;
  const lowest = days.reduce((low, day) => (day.value < low.value ? day : low));
  const words = t('overview.page.states.trendWords', {
    first: formats.percent(first.value),
    firstDay: formats.day(first.day),
    last: formats.percent(last.value),
    lowest: formats.percent(lowest.value),
    lowestDay: formats.day(lowest.day),
  });
  const label = `${t('overview.page.states.trend')}: ${words}`;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
      width={WIDTH}
      height={HEIGHT + 4}
      className={classes.root}
    >
      <title>{label}</title>
      {[0, HEIGHT].map(y => (
        <line key={y} className={classes.edge} x2={WIDTH} y1={y} y2={y} />
      ))}
      <path className={classes.line} d={linePath(days, WIDTH, HEIGHT)} />
    </svg>
  );
}
