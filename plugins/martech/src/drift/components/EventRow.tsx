import { makeStyles } from '@material-ui/core/styles';
import { DriftEvent } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../components/RefLink';
import { StatusMark } from '../../entity/components/StatusMark';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { word } from '../../translation';
import { moveTones } from '../lib/moveTones';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: '104px 150px minmax(0, 1fr)',
      gap: theme.spacing(0.25, 2),
      padding: theme.spacing(1, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
      // Beside other words colour alone does not make a link.
      '& a': { textDecoration: 'underline' },
    },
    quiet: { color: theme.palette.text.secondary },
    name: { fontWeight: 700 },
    why: { margin: 0, paddingLeft: theme.spacing(2.5) },
  }),
  { name: 'MartechDriftEvent' },
);

const recovered = ['regained', 'better'];

/** One change of state: when, of which platform, and why. */
export function EventRow(props: { event: DriftEvent }) {
  const { after, before, day, entityRef, move, owner, reasons } = props.event;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const state = word(t, 'controlState', after);
  return (
    <li className={classes.root}>
      <span>{formats.day(day)}</span>
      <StatusMark tone={moveTones[move]}>{t(`drift.move.${move}`)}</StatusMark>
      <div>
        <span className={classes.name}>
          <RefLink entityRef={entityRef} />
        </span>{' '}
        <span className={classes.quiet}>
          {before === null
            ? t('drift.events.newAs', { after: state })
            : t('drift.events.from', {
                before: word(t, 'controlState', before),
                after: state,
              })}
        </span>
        {owner && (
          <span className={classes.quiet}>
            {' · '}
            <RefLink entityRef={owner} />
          </span>
        )}
        {reasons.length > 0 && (
          <div className={classes.quiet}>
            {t(
              recovered.includes(move)
                ? 'drift.events.whyGone'
                : 'drift.events.why',
            )}
            <ul className={classes.why}>
              {reasons.map(({ id, kind, message }) => (
                <li key={`${kind} ${id}`}>{message}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}
