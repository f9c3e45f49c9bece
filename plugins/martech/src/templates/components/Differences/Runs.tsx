import { alpha, makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Run } from '../../lib/compareTexts';
import { shortened } from '../../lib/shortened';

/** So much of what is the same stands around what differs, and at most so much of that. */
const AROUND = 500;
const MOST = 4_000;

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      position: 'relative',
      margin: 0,
      padding: theme.spacing(1, 1.5),
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontFamily: 'inherit',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    same: { color: theme.palette.text.secondary },
    removed: {
      color: theme.palette.text.primary,
      backgroundColor: alpha(theme.palette.error.main, 0.16),
      textDecoration: 'line-through',
    },
    added: {
      color: theme.palette.text.primary,
      backgroundColor: alpha(theme.palette.success.main, 0.2),
      fontWeight: 600,
      textDecoration: 'underline',
    },
    hidden: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'MartechDifferenceRuns' },
);

/** A text with what is gone crossed out, and what is new underlined. */
export function Runs(props: { label: string; runs: readonly Run[] }) {
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.root} role="region" aria-label={props.label}>
      {props.runs.map(({ kind, text }, index) => {
        if (kind === 'same') {
          return (
            <span key={index} className={classes.same}>
              {shortened(text, AROUND)}
            </span>
          );
        }
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index} className={classes[kind]}>
            <span className={classes.hidden}>
              {t(`templates.library.differences.${kind}`)}:{' '}
            </span>
            {shortened(text, MOST)}
          </Mark>
        );
      })}
    </div>
  );
}
