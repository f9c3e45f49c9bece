import { makeStyles } from '@material-ui/core/styles';
import { StateReason } from '@martech-portal/backstage-plugin-martech-common';
import { ToneIcon } from '../../../entity/components/StatusMark/ToneIcon';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRefTitles } from '../../../hooks/useRefTitles';
import { RecordStart } from '../../lib/reasonStart';
import { StartButton } from '../StartButton';
import { ReasonSource } from './ReasonSource';

const tones = { red: 'bad', amber: 'warn', info: 'info' } as const;

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      padding: theme.spacing(1.25, 0),
    },
    words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    message: { fontWeight: 700 },
    more: { color: theme.palette.text.secondary },
    ways: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      marginTop: theme.spacing(0.5),
      '& a': { textDecoration: 'underline' },
    },
  }),
  { name: 'MartechReasonRow' },
);

/** One reason: what it is, since when, what ends it, and the way there. */
export function ReasonRow(props: {
  reason: StateReason;
  entityRef: string;
  start?: RecordStart;
}) {
  const { entityRef, reason, start } = props;
  const { clears, message, path = [], severity, since } = reason;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const titleOf = useRefTitles(path);
  return (
    <li className={classes.root}>
      <ToneIcon tone={tones[severity]} />
      <div className={classes.words}>
        <div className={classes.message}>
          {message}
          {since && (
            <span className={classes.more} style={{ fontWeight: 400 }}>
              {' '}
              {t('control.state.reasonSince', {
                day: formats.day(since.slice(0, 10)),
              })}
            </span>
          )}
        </div>
        {path.length > 0 && (
          <div className={classes.more}>
            {t('control.state.via', { path: path.map(titleOf).join(' → ') })}
          </div>
        )}
        {clears && (
          <div className={classes.more}>
            {t('control.state.clears')} {clears}
          </div>
        )}
        <div className={classes.ways}>
          <ReasonSource reason={reason} entityRef={entityRef} />
          {start && (
            <StartButton
              entityRef={entityRef}
              start={start}
              label={
                start.type === 'review'
                  ? t('control.state.openReview')
                  : t('control.state.askException')
              }
              about={message}
            />
          )}
        </div>
      </div>
    </li>
  );
}
