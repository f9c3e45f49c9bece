import { Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usePlaces } from '../../hooks/usePlaces';
import { useRenewalFigures } from '../../hooks/useRenewalFigures';
import { Section, SectionFailed } from '../Section';
import { CostFigure } from './CostFigure';
import { WindowBars } from './WindowBars';

const useStyles = makeStyles(
  theme => ({
    figures: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
      gap: theme.spacing(1, 2),
      marginBottom: theme.spacing(1.5),
    },
    rates: {
      margin: theme.spacing(1, 0, 0),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechMoneySection' },
);

/** What renews while it is not under control, and what can still be cancelled. */
export function MoneySection() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const places = usePlaces();
  const { data, error, isPending, refetch } = useRenewalFigures();
  return (
    <Section
      title={t('overview.figure.money.title')}
      counts={t('overview.figure.money.counts')}
      to={places.estate('renewals')}
      toLabel={t('overview.figure.money.all')}
    >
      {isPending && <Progress />}
      {error && !data && (
        <SectionFailed error={error} onRetry={() => void refetch()} />
      )}
      {data && (
        <>
          <div className={classes.figures}>
            <CostFigure
              large
              name={t('overview.figure.money.atRisk')}
              sum={data.moneyAtRisk}
              base={data.base}
              to={places.estate('renewals', { risk: 'at-risk' })}
            />
            <CostFigure
              name={t('overview.figure.money.tooLate')}
              help={t('overview.figure.money.tooLateHelp')}
              sum={data.tooLate}
              base={data.base}
              to={places.estate('renewals', { risk: 'too-late' })}
            />
            <CostFigure
              name={t('overview.figure.money.undecided')}
              help={t('overview.figure.money.undecidedHelp')}
              sum={data.undecided}
              base={data.base}
              to={places.estate('renewals', {
                window: '30,60,90,120',
                decision: 'none,proposed',
              })}
            />
            <CostFigure
              name={t('overview.figure.money.unused')}
              help={t('overview.figure.money.unusedHelp')}
              sum={data.unused}
              base={data.base}
              to={places.estate('renewals', { risk: 'unused-seats' })}
            />
          </div>
          <WindowBars windows={data.windows} />
          {data.base && (
            <p className={classes.rates}>
              {t('overview.figure.money.rates', {
                currency: data.base.currency,
                day: formats.day(data.base.ratesAsOf),
              })}
            </p>
          )}
        </>
      )}
    </Section>
  );
}
