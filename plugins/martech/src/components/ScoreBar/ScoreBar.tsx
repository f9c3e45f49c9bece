import { makeStyles } from '@material-ui/core/styles';
import clsx from 'clsx';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      minWidth: 0,
      fontVariantNumeric: 'tabular-nums',
    },
    text: { minWidth: '2.8em', textAlign: 'right', whiteSpace: 'nowrap' },
    none: { color: theme.palette.text.secondary },
    track: {
      flex: 1,
      minWidth: 24,
      height: 6,
      overflow: 'hidden',
      borderRadius: 3,
      backgroundColor: theme.palette.action.selected,
    },
    // A score has no threshold, so the bar is long or short, not red or green.
    fill: {
      height: '100%',
      backgroundColor:
        theme.palette.type === 'dark'
          ? theme.palette.info.light
          : theme.palette.info.dark,
    },
  }),
  { name: 'MartechScoreBar' },
);

/** A score from 0 to 1 as a number and a bar; null is nothing to score. */
export function ScoreBar(props: { score: number | null; className?: string }) {
  const { score, className } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  if (score === null) {
    return (
      <span className={clsx(classes.root, classes.none, className)}>
        {t('scorecard.shared.noScore')}
      </span>
    );
  }
  const text = formats.percent(score);
  return (
    <span className={clsx(classes.root, className)}>
      <span className={classes.text}>{text}</span>
      <span className={classes.track} aria-hidden>
        <span
          className={classes.fill}
          style={{ display: 'block', width: `${score * 100}%` }}
        />
      </span>
    </span>
  );
}
