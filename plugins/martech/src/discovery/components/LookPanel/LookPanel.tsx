import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Tile } from '../../../scorecards/components/Tile';
import { useReading } from '../../hooks/useReading';
import { Given } from './Given';
import { Progress } from './Progress';
import { SourceInput } from './SourceInput';
import { useLookStyles } from './useLookStyles';

/** Reads what somebody pastes or drops, and holds its hosts against the register. */
export function LookPanel() {
  const t = useMartechTranslation();
  const classes = useLookStyles();
  const { content, done, error, name, read, stop } = useReading();
  const body = () => {
    if (done !== undefined) {
      return <Progress done={done} name={name} onStop={stop} />;
    }
    if (content) {
      return <Given key={name} content={content} name={name} onAgain={stop} />;
    }
    return <SourceInput onGiven={read} />;
  };
  return (
    <Tile title={t('discovery.look.heading')}>
      <Typography variant="body2" className={classes.intro}>
        {t('discovery.look.intro')}
      </Typography>
      {error && (
        <Alert severity="error">{t('discovery.look.readFailed')}</Alert>
      )}
      {body()}
      <p className={classes.privacy}>
        <LockIcon fontSize="small" aria-hidden />
        {t('discovery.look.privacy')}
      </p>
    </Tile>
  );
}
