import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { LifecyclePath } from '../../lib/lifecyclePath';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', gap: 3, marginTop: theme.spacing(0.75) },
    step: {
      flex: '1 1 0',
      height: 6,
      borderRadius: 3,
      border: `1px solid ${theme.palette.text.secondary}`,
    },
    reached: { backgroundColor: theme.palette.text.secondary },
  }),
  { name: 'MartechLifecycleSteps' },
);

/** The way a kind takes as a row of steps; nothing for what stands beside it. */
export function LifecycleSteps(props: { path: LifecyclePath }) {
  const { current, steps } = props.path;
  const classes = useStyles();
  const t = useMartechTranslation();
  if (current < 0) return null;
  return (
    <div
      role="img"
      aria-label={t('entity.about.step', {
        step: String(current + 1),
        steps: String(steps.length),
      })}
      className={classes.root}
    >
      {steps.map((step, index) => (
        <span
          key={step}
          className={`${classes.step} ${
            index <= current ? classes.reached : ''
          }`}
        />
      ))}
    </div>
  );
}
