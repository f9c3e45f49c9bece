import { makeStyles } from '@material-ui/core/styles';
import { useDayText } from '../../hooks/useDayText';
import { TimelineMark } from '../../lib/contractTimeline';

const useStyles = makeStyles(
  theme => ({
    label: {
      ...theme.typography.caption,
      position: 'absolute',
      lineHeight: 1.3,
      whiteSpace: 'nowrap',
      color: theme.palette.text.primary,
    },
    below: { top: 62 },
    lower: { top: 98 },
    above: { top: 0, fontWeight: 700 },
    tick: {
      position: 'absolute',
      width: 2,
      marginLeft: -1,
      backgroundColor: theme.palette.text.primary,
    },
    tickBelow: { top: 44, height: 16 },
    tickLower: { top: 44, height: 20 },
    tickAbove: { top: 36, height: 20 },
    name: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechTimelineLabel' },
);

type Lane = 'above' | 'below' | 'lower';

const lanes = {
  above: 'tickAbove',
  below: 'tickBelow',
  lower: 'tickLower',
} as const;

/** Near the edges a label leans inwards, so that nothing is cut off. */
const lean = (at: number) => {
  if (at < 12) return { left: `${at}%` };
  if (at > 88) return { right: `${100 - at}%`, textAlign: 'right' as const };
  return {
    left: `${at}%`,
    transform: 'translateX(-50%)',
    textAlign: 'center' as const,
  };
};

/** A day on the line, with its name. */
export function TimelineLabel(props: {
  mark: TimelineMark;
  name: string;
  /** Lanes keep labels apart that stand close together. */
  lane: Lane;
}) {
  const { lane, mark, name } = props;
  const classes = useStyles();
  const dayText = useDayText();
  return (
    <>
      <span
        className={`${classes.tick} ${classes[lanes[lane]]}`}
        style={{ left: `${mark.at}%` }}
      />
      <span
        className={`${classes.label} ${classes[lane]}`}
        style={lean(mark.at)}
      >
        <span className={classes.name}>{name}</span>
        <br />
        {dayText(mark.day)}
      </span>
    </>
  );
}
