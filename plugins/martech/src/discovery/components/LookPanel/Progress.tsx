import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useLookStyles } from './useLookStyles';

/** How far a file is read. */
export function Progress(props: {
  /** Share, 0 to 1. */
  done: number;
  name: string;
  onStop: () => void;
}) {
  const { done, name, onStop } = props;
  const t = useMartechTranslation();
  const classes = useLookStyles();
  const label = t('discovery.look.reading', { name });
  return (
    <div className={classes.rows} role="status">
      <Typography variant="body2">{label}</Typography>
      <LinearProgress
        className={classes.progress}
        variant="determinate"
        value={Math.round(done * 100)}
        aria-label={label}
      />
      <Button size="small" variant="outlined" onClick={onStop}>
        {t('discovery.look.stop')}
      </Button>
    </div>
  );
}
