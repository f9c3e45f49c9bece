import { LinkButton, Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import DashboardIcon from '@material-ui/icons/Dashboard';
import { FailedNotice, ListNotice } from '../../../components/ListNotice';
import { useOverview } from '../../../governance/hooks/useOverview';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usePlaces } from '../../hooks/usePlaces';
import { ExceptionsSection } from '../ExceptionsSection';
import { FindAnswer } from '../FindAnswer';
import { MoneySection } from '../MoneySection';
import { ReadinessSection } from '../ReadinessSection';
import { StatesSection } from '../StatesSection';
import { UnreadySection } from '../UnreadySection';
import { WaitingSection } from '../WaitingSection';
import { WeekSection } from '../WeekSection';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    grid: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      // A card is as tall as what it says; the next one starts below it.
      alignItems: 'start',
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      },
      [theme.breakpoints.up('lg')]: {
        gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      },
    },
    column: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      minWidth: 0,
    },
    last: {
      alignItems: 'start',
      [theme.breakpoints.only('md')]: {
        gridColumn: '1 / -1',
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      },
    },
    asOf: {
      margin: 0,
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechOverview' },
);

/** What a director looks at first: how the estate stands, and what asks for somebody. */
export function OverviewContent() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const places = usePlaces();
  const { data, error, refetch } = useOverview();
  if (error && !data) {
    return (
      <FailedNotice
        error={error}
        titles={{
          failed: t('overview.page.failed'),
          forbidden: t('overview.page.forbidden'),
          forbiddenHelp: t('overview.page.forbiddenHelp'),
        }}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <Progress />;
  if (data.platforms === 0) {
    return (
      <ListNotice
        role="status"
        icon={<DashboardIcon fontSize="inherit" />}
        title={t('overview.page.emptyTitle')}
        text={t('overview.page.emptyHelp')}
        actions={
          <LinkButton to={places.list('platforms')} variant="outlined">
            {t('overview.page.emptyAction')}
          </LinkButton>
        }
      />
    );
  }
  const today = data.asOf.slice(0, 10);
  return (
    <div className={classes.root}>
      <FindAnswer />
      <StatesSection overview={data} />
      <div className={classes.grid}>
        <div className={classes.column}>
          <WaitingSection today={today} />
          <UnreadySection overview={data} />
        </div>
        <div className={classes.column}>
          <WeekSection overview={data} />
          <ReadinessSection overview={data} />
        </div>
        <div className={`${classes.column} ${classes.last}`}>
          <MoneySection />
          <ExceptionsSection today={today} />
        </div>
      </div>
      <p className={classes.asOf}>
        {t('overview.page.asOf', {
          time: formats.time(new Date(data.asOf)),
          number: formats.number(data.platforms),
        })}{' '}
        {data.historyFrom &&
          t('overview.page.historyFrom', {
            day: formats.day(data.historyFrom),
          })}
      </p>
    </div>
  );
}
