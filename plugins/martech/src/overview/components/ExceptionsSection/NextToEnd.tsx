import { makeStyles } from '@material-ui/core/styles';
import { RecordLink } from '../../../governance/components/RecordLink';
import { useRecords } from '../../../governance/hooks/useRecords';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { daysBetween } from '../../../lib/days';
import { relativeDay } from '../../../lib/relativeDay';

const SHOWN = 4;
/** Days of a full bar. */
const AHEAD = 60;

const useStyles = makeStyles(
  theme => ({
    list: { marginTop: theme.spacing(1) },
    item: { padding: theme.spacing(0.25, 0) },
    bar: {
      height: 4,
      minWidth: 2,
      borderRadius: 2,
      backgroundColor: theme.palette.info.main,
    },
    more: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechNextToEnd' },
);

/** The exceptions that end next; the shorter the bar, the less time is left. */
export function NextToEnd(props: { today: string }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const { data } = useRecords({
    type: 'exception',
    state: 'active',
    orderBy: 'due',
    limit: SHOWN,
  });
  const rows = data?.pages[0]?.items ?? [];
  return (
    <ul className={classes.list}>
      {rows.map(row => {
        const day = row.dueAt?.slice(0, 10);
        const left = day ? Math.max(0, daysBetween(props.today, day)) : 0;
        return (
          <li key={row.id} className={classes.item}>
            <RecordLink record={row}>{row.title}</RecordLink>{' '}
            <span className={classes.more}>
              {[
                row.number,
                ...(row.entityTitle ? [row.entityTitle] : []),
                ...(day
                  ? [
                      t('overview.figure.exceptions.ends', {
                        time: formats.relative(relativeDay(props.today, day)),
                      }),
                    ]
                  : []),
              ].join(' · ')}
            </span>
            <div
              className={classes.bar}
              style={{ width: `${Math.min(1, left / AHEAD) * 100}%` }}
            />
          </li>
        );
      })}
    </ul>
  );
}
