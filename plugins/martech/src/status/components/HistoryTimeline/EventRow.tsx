import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEventTitle } from '../../hooks/useEventTitle';
import { TimelineEvent } from '../../lib/timeline';
import { EvidenceList } from '../CheckItem';
import { EventValue } from './EventValue';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.25, 2),
      padding: theme.spacing(0.75, 0),
    },
    title: { flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
    change: {
      flex: '1 1 340px',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.25, 1.5),
    },
    quiet: {
      color: theme.palette.text.secondary,
      display: 'inline-flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    evidence: {
      flexBasis: '100%',
      '& summary': { cursor: 'pointer', color: theme.palette.text.secondary },
    },
  }),
  { name: 'MartechEventRow' },
);

/** One change: of what, to what, from what, and by which rules. */
export function EventRow(props: { event: TimelineEvent }) {
  const { before, evidence = {}, newRules, topic, value } = props.event;
  const titleOf = useEventTitle();
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <span className={classes.title}>{titleOf(props.event)}</span>
      <span className={classes.change}>
        <EventValue topic={topic} value={value} />
        {before !== undefined && (
          <span className={classes.quiet}>
            {t('status.history.was')}
            <EventValue topic={topic} value={before} />
          </span>
        )}
        {newRules && (
          <span className={classes.quiet}>{t('status.history.newRules')}</span>
        )}
      </span>
      {Object.keys(evidence).length > 0 && (
        <details className={classes.evidence}>
          <summary>{t('status.history.evidence')}</summary>
          <EvidenceList evidence={evidence} />
        </details>
      )}
    </li>
  );
}
