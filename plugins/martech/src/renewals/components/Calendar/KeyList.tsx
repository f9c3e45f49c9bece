import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { CalendarKey } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    words: { flex: 1, minWidth: 0 },
    below: { display: 'block', color: theme.palette.text.secondary },
    title: { ...theme.typography.subtitle2, margin: 0 },
    action: { textTransform: 'none', whiteSpace: 'nowrap' },
  }),
  { name: 'MartechKeyList' },
);

/** Addresses that somebody has made, each with the way to take it back. */
export function KeyList(props: {
  keys: readonly CalendarKey[];
  onRevoke: (id: string) => void;
}) {
  const { keys, onRevoke } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const day = (moment: string) => formats.day(moment.slice(0, 10));
  return (
    <section aria-label={t('renewals.calendar.keys')}>
      <h3 className={classes.title}>{t('renewals.calendar.keys')}</h3>
      {keys.length === 0 && t('renewals.calendar.none')}
      <ul className={classes.list}>
        {keys.map(({ createdAt, id, readAt, shownUntil }) => (
          <li key={id} className={classes.item}>
            <span className={classes.words}>
              {t('renewals.calendar.made', { day: day(createdAt) })},{' '}
              {readAt
                ? t('renewals.calendar.used', { day: day(readAt) })
                : t('renewals.calendar.neverUsed')}
              <span className={classes.below}>
                {t('renewals.calendar.until', { day: day(shownUntil) })}
              </span>
            </span>
            <Button
              size="small"
              className={classes.action}
              aria-label={t('renewals.calendar.revokeOf', {
                day: day(createdAt),
              })}
              onClick={() => onRevoke(id)}
            >
              {t('renewals.calendar.revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
