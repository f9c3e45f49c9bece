import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ShownReadiness } from '../../lib/shownReadiness';

const useStyles = makeStyles(
  theme => ({
    line: {
      ...theme.typography.h6,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0, 1.5),
    },
    more: { ...theme.typography.body2, color: theme.palette.text.secondary },
  }),
  { name: 'MartechReadinessHeadline' },
);

/** Ready or not; and while the standards are announced, how far it has come. */
export function Headline(props: { shown: ShownReadiness }) {
  const { calm, readiness, result } = props.shown;
  const { conditions, depth, ready, sinceFirstDay = 0 } = readiness;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const all = formats.number(conditions.length);
  const holding = formats.number(readiness.holding);
  const from = result?.enforceFrom;
  if (calm) {
    return (
      <div>
        <div className={classes.line}>
          {t('status.readiness.firstDay', { holding, all })}
          {sinceFirstDay > 0 && (
            <span className={classes.more}>
              {t('status.readiness.firstDaySince', {
                more: formats.number(sinceFirstDay),
              })}
            </span>
          )}
        </div>
        <Typography variant="body2" color="textSecondary">
          {from
            ? t('status.readiness.firstDayHelp', { day: formats.day(from) })
            : t('status.readiness.firstDayHelpOpen')}
        </Typography>
      </div>
    );
  }
  return (
    <div>
      <div className={classes.line}>
        <StatusMark tone={ready ? 'good' : 'bad'}>
          {ready ? t('status.readiness.ready') : t('status.readiness.notReady')}
        </StatusMark>
      </div>
      <Typography variant="body2" color="textSecondary">
        {ready
          ? t('status.readiness.readyHelp', { all, depth: depth.title })
          : t('status.readiness.notReadyHelp', { all, depth: depth.title })}
      </Typography>
    </div>
  );
}
