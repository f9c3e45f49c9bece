import { makeStyles } from '@material-ui/core/styles';
import { useToneStyles } from '../../../components/Word';
import { ConditionState } from '../../lib/conditionState';
import { stateMarks } from '../ReadinessRing';
import { conditionTone } from './conditionTone';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
    },
    mark: { flexShrink: 0 },
  }),
  { name: 'MartechConditionState' },
);

/** The state of a condition: the mark it has in the ring, and the words. */
export function StateWords(props: {
  state: ConditionState;
  calm: boolean;
  words: string;
}) {
  const { calm, state, words } = props;
  const classes = useStyles();
  const tones = useToneStyles();
  return (
    <span className={classes.root}>
      <span className={`${classes.mark} ${tones[conditionTone(state, calm)]}`}>
        <svg
          viewBox="0 0 24 24"
          width={14}
          height={14}
          fill="currentColor"
          aria-hidden
        >
          <path d={stateMarks[state]} />
        </svg>
      </span>
      {words}
    </span>
  );
}
