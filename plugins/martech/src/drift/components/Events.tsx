import { Progress } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { FailedNotice } from '../../components/ListNotice';
import { Part } from '../../governance/record/components/Part';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ChangeDrift } from '../hooks/useDriftState';
import { useDrift } from '../hooks/useDrift';
import { DriftState } from '../lib/driftState';
import { Causes } from './Causes';
import { EventRow } from './EventRow';
import { EventTools } from './EventTools';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      alignItems: 'start',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 3fr) minmax(220px, 1fr)',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    quiet: {
      margin: theme.spacing(0, 0, 1),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MartechDriftEvents' },
);

/** What went wrong and what recovered before the day that is looked at. */
export function Events(props: {
  state: DriftState;
  drift: ReturnType<typeof useDrift>;
  onChange: ChangeDrift;
}) {
  const { drift, onChange, state } = props;
  const { data, error, fetchNextPage, hasNextPage, refetch } = drift;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  if (error && !data) {
    return <FailedNotice error={error} onRetry={() => refetch()} />;
  }
  if (!data) return <Progress />;
  const [first] = data.pages;
  const items = data.pages.flatMap(page => page.items);
  return (
    <div className={classes.root}>
      <Part title={t('drift.events.title')}>
        <p className={classes.quiet}>
          {t('drift.events.between', {
            from: formats.day(first.from),
            to: formats.day(first.asOf),
          })}
        </p>
        <EventTools state={state} moves={first.moves} onChange={onChange} />
        {items.length === 0 &&
          t(state.move ? 'drift.events.none' : 'drift.events.nothingAtAll')}
        <ol className={classes.list} aria-label={t('drift.events.table')}>
          {items.map(event => (
            <EventRow key={`${event.day} ${event.entityRef}`} event={event} />
          ))}
        </ol>
        {hasNextPage && (
          <Button size="small" onClick={() => fetchNextPage()}>
            {t('drift.events.more')}{' '}
            {t('drift.events.shown', {
              shown: formats.number(items.length),
              total: formats.number(first.total),
            })}
          </Button>
        )}
      </Part>
      <Part title={t('drift.causes.title')}>
        <Causes causes={first.causes} causesOf={first.causesOf} />
      </Part>
    </div>
  );
}
