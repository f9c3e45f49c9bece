import { Progress } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { FailedNotice } from '../../components/ListNotice';
import { RefLink } from '../../components/RefLink';
import { Word } from '../../components/Word';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { word } from '../../translation';
import { useStanding } from '../hooks/useStanding';

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(1.5) },
    scroller: { overflow: 'auto', maxHeight: 420 },
    table: {
      ...theme.typography.body2,
      borderCollapse: 'collapse',
      width: '100%',
      '& th, & td': {
        padding: theme.spacing(0.5, 2, 0.5, 0),
        textAlign: 'left',
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
    },
    title: { ...theme.typography.subtitle2, margin: theme.spacing(0, 0, 0.5) },
  }),
  { name: 'MartechStandingList' },
);

/** The platforms that stood so at the end of a day, and how they stand today. */
export function StandingList(props: {
  asOf: string | undefined;
  state: ControlStateId;
}) {
  const { asOf, state } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const { data, error, fetchNextPage, hasNextPage, refetch } = useStanding({
    asOf,
    state,
  });
  if (error && !data) {
    return <FailedNotice error={error} onRetry={() => refetch()} />;
  }
  if (!data) return <Progress />;
  const [{ asOf: day, total }] = data.pages;
  const title = t('drift.standing.title', {
    state: word(t, 'controlState', state),
    day: formats.day(day),
    total: formats.number(total),
  });
  return (
    <div className={classes.root}>
      <h3 className={classes.title}>{title}</h3>
      {total === 0 ? (
        t('drift.standing.nobody')
      ) : (
        <div className={classes.scroller} role="region" aria-label={title}>
          <table className={classes.table} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{t('drift.standing.platform')}</th>
                <th scope="col">{t('drift.standing.owner')}</th>
                <th scope="col">{t('drift.standing.since')}</th>
                <th scope="col">{t('drift.standing.now')}</th>
              </tr>
            </thead>
            <tbody>
              {data.pages
                .flatMap(({ items }) => items)
                .map(({ entityRef, now, owner, since }) => (
                  <tr key={entityRef}>
                    <td>
                      <RefLink entityRef={entityRef} />
                    </td>
                    <td>{owner && <RefLink entityRef={owner} />}</td>
                    <td>{formats.day(since)}</td>
                    <td>
                      <Word t={t} list="controlState" value={now} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
      {hasNextPage && (
        <Button size="small" onClick={() => fetchNextPage()}>
          {t('drift.standing.more')}
        </Button>
      )}
    </div>
  );
}
