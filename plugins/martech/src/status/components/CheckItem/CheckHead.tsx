import { makeStyles } from '@material-ui/core/styles';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { CheckOutcome } from './CheckOutcome';

const useStyles = makeStyles(
  theme => ({
    root: {
      flex: 1,
      minWidth: 0,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
    },
    words: {
      flex: '1 1 300px',
      minWidth: 0,
      display: 'grid',
      overflowWrap: 'anywhere',
    },
    title: { fontWeight: 700 },
    quiet: { color: theme.palette.text.secondary },
    side: { flex: '0 0 200px', display: 'grid', alignContent: 'start' },
  }),
  { name: 'MartechCheckHead' },
);

/** The line of a check: what it asks, what came out, and since when. */
export function CheckHead(props: { check: CheckResult; calm: boolean }) {
  const { calm, check } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <span className={classes.root}>
      <span className={classes.words}>
        <span className={classes.title}>{check.title}</span>
        {check.message && <span>{check.message}</span>}
        {check.weight !== 1 && (
          <span className={classes.quiet}>
            {t('status.check.weight', { weight: formats.number(check.weight) })}
          </span>
        )}
      </span>
      <span className={classes.side}>
        <CheckOutcome outcome={check.outcome} calm={calm} />
        {check.since && (
          <span className={classes.quiet}>
            {t('status.check.since', {
              day: formats.day(check.since.slice(0, 10)),
            })}
          </span>
        )}
      </span>
    </span>
  );
}
