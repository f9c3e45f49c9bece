import { makeStyles } from '@material-ui/core/styles';
import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { word } from '../../translation';
import { OutcomeGlyph, useOutcomeStyles } from '../OutcomeGlyph';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      maxWidth: '100%',
      whiteSpace: 'nowrap',
      fontSize: theme.typography.pxToRem(13),
      lineHeight: 1.4,
    },
    field: {
      display: 'inline-flex',
      flexShrink: 0,
      padding: 2,
      borderRadius: theme.shape.borderRadius,
    },
    word: { overflow: 'hidden', textOverflow: 'ellipsis' },
  }),
  { name: 'MartechOutcomeChip' },
);

/** An outcome as its glyph on its colour, and always the word beside it. */
export function OutcomeChip(props: { outcome: Outcome; className?: string }) {
  const { outcome, className } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const colours = useOutcomeStyles();
  return (
    <span className={clsx(classes.root, className)}>
      <span className={clsx(classes.field, colours[outcome])}>
        <OutcomeGlyph outcome={outcome} />
      </span>
      <span className={classes.word}>{word(t, 'outcome', outcome)}</span>
    </span>
  );
}
