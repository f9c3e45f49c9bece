import { makeStyles } from '@material-ui/core/styles';
import { EstateTrend } from '@martech-portal/backstage-plugin-martech-common';
import { useCallback } from 'react';
import { Part } from '../../governance/record/components/Part';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { addDays } from '../../lib/days';
import { TREND_DAYS } from '../../lib/trendShape';
import { useDriftState } from '../hooks/useDriftState';
import { useDrift } from '../hooks/useDrift';
import { DayTools } from './DayTools';
import { Events } from './Events';
import { GrowthChart } from './GrowthChart';
import { StateTimeline } from './StateTimeline';
import { Stood } from './Stood';
import { TrendTable } from './TrendTable';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      paddingTop: theme.spacing(1.5),
    },
    quiet: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'MartechDrift' },
);

/** The year, the day that is looked at, and what led there. */
export function DriftContent(props: {
  trend: EstateTrend;
  historyFrom: string;
}) {
  const { historyFrom, trend } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const [state, change] = useDriftState();
  const today = trend.asOf.slice(0, 10);
  const yearAgo = addDays(today, -TREND_DAYS);
  const first = historyFrom > yearAgo ? historyFrom : yearAgo;
  const asked = state.asOf ?? today;
  const latest = asked > today ? today : asked;
  const asOf = latest < first ? first : latest;
  const choose = useCallback(
    (day: string) =>
      change({ asOf: day === today ? undefined : day }, { replace: true }),
    [change, today],
  );
  const drift = useDrift({
    asOf,
    from: addDays(asOf, -state.days),
    move: state.move,
  });
  const [shown] = drift.data?.pages ?? [];
  return (
    <div className={classes.root}>
      <p className={classes.quiet}>
        {t('drift.intro')} {t('drift.scope')}{' '}
        {t('drift.historyFrom', { day: formats.day(historyFrom) })}{' '}
        {trend.partial && t('drift.partial')}
      </p>
      <Part title={t('drift.chart.title')}>
        <DayTools day={asOf} first={first} today={today} onChoose={choose} />
        <StateTimeline
          days={trend.days}
          today={today}
          first={first}
          asOf={asOf}
          onChoose={choose}
        />
        <TrendTable days={trend.days} />
      </Part>
      {shown && (
        <Stood drift={shown} today={today} state={state} onChange={change} />
      )}
      <Events state={state} drift={drift} onChange={change} />
      <Part title={t('drift.growth.title')}>
        <GrowthChart days={trend.days} today={today} asOf={asOf} />
      </Part>
    </div>
  );
}
