import { makeStyles } from '@material-ui/core/styles';
import {
  Outcome,
  OutcomeCounts,
} from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useOutcomeFills } from '../OutcomeGlyph';
import { outcomeShares } from './outcomeShares';
import { useOutcomeSentence } from './useOutcomeSentence';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      gap: 1,
      width: '100%',
      overflow: 'hidden',
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.default,
    },
    part: { minWidth: 2 },
  }),
  { name: 'MartechOutcomeBar' },
);

/** How checks came out, as parts of a bar; read out as one sentence. */
export function OutcomeBar(props: {
  counts: Partial<OutcomeCounts>;
  /** Outcomes that are not part of the whole. */
  without?: readonly Outcome[];
  /** What is counted, said before the numbers. */
  label?: string;
  /** In px. */
  height?: number;
}) {
  const { counts, without, label, height = 10 } = props;
  const classes = useStyles();
  const fills = useOutcomeFills();
  const sentence = useOutcomeSentence()(counts, without);
  const text = label ? `${label}: ${sentence}` : sentence;
  return (
    <div
      role="img"
      aria-label={text}
      title={text}
      className={classes.root}
      style={{ height }}
    >
      {outcomeShares(counts, without).shares.map(({ outcome, share }) => (
        <span
          key={outcome}
          className={clsx(classes.part, fills[outcome])}
          style={{ flex: `${share} 1 0` }}
        />
      ))}
    </div>
  );
}
