import { makeStyles } from '@material-ui/core/styles';
import { RefLink } from '../../../../components/RefLink';
import { Word } from '../../../../components/Word';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { localDay } from '../../../../lib/days';
import { relativeDay } from '../../../../lib/relativeDay';
import { word } from '../../../../translation';
import { RecordLink } from '../../../components/RecordLink';
import { BacklogItem } from '../../lib/backlogOrder';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', gap: theme.spacing(1) },
    place: {
      minWidth: 24,
      fontWeight: 600,
      textAlign: 'right',
      fontVariantNumeric: 'tabular-nums',
    },
    title: { fontWeight: 600 },
    body: { minWidth: 0, overflowWrap: 'anywhere' },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MartechBacklogRow' },
);

/** An improvement of the backlog: what it brings, what it takes, how far it is. */
export function BacklogRow({ item }: { item: BacklogItem }) {
  const { record, place } = item;
  const { value, effort, createdAt } = record;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const since = relativeDay(localDay(new Date()), createdAt.slice(0, 10));
  return (
    <li className={classes.root}>
      <span className={classes.place}>{formats.number(place)}</span>
      <div className={classes.body}>
        <RecordLink record={record} className={classes.title}>
          {record.title}
        </RecordLink>
        <div className={classes.line}>
          {value && effort ? (
            <>
              <span>
                {t('governance.requests.backlog.valueIs', {
                  grade: word(t, 'level', value),
                })}
              </span>
              <span>
                {t('governance.requests.backlog.effortIs', {
                  grade: word(t, 'level', effort),
                })}
              </span>
            </>
          ) : (
            <span>{t('governance.requests.backlog.unratedOne')}</span>
          )}
          {record.place !== undefined && (
            <span>
              {t('governance.requests.backlog.given', {
                place: formats.number(record.place),
              })}
            </span>
          )}
        </div>
        <div className={classes.line}>
          {record.entityRef && <RefLink entityRef={record.entityRef} />}
          <Word t={t} list="recordState" value={record.state} />
          <span>
            {t('governance.requests.backlog.since', {
              distance: formats.relative(since),
            })}
          </span>
        </div>
      </div>
    </li>
  );
}
