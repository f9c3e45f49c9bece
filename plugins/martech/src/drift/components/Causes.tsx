import { makeStyles } from '@material-ui/core/styles';
import { Drift } from '@martech-portal/backstage-plugin-martech-common';
import { useReasonNames } from '../../control/hooks/useReasonNames';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

const MOST = 8;

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: theme.spacing(1, 0, 0), padding: 0 },
    entry: { marginBottom: theme.spacing(0.75) },
    bar: {
      height: 6,
      borderRadius: 3,
      backgroundColor: theme.palette.warning.main,
      minWidth: 3,
    },
    quiet: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'MartechDriftCauses' },
);

/** What was behind the losses, the most frequent first. */
export function Causes(props: Pick<Drift, 'causes' | 'causesOf'>) {
  const { causes, causesOf } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const nameOf = useReasonNames();
  const classes = useStyles();
  if (causes.length === 0) return <>{t('drift.causes.none')}</>;
  const most = causes[0].events;
  return (
    <>
      <p className={classes.quiet}>
        {t('drift.causes.help', { count: causesOf })}
      </p>
      <ul className={classes.list}>
        {causes.slice(0, MOST).map(({ events, id, kind }) => (
          <li key={`${kind} ${id}`} className={classes.entry}>
            {t('drift.causes.count', {
              name: nameOf(id),
              number: formats.number(events),
            })}
            <div
              aria-hidden
              className={classes.bar}
              style={{ width: `${(events / most) * 100}%` }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
