import { makeStyles } from '@material-ui/core/styles';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useRecordMetrics } from '../../hooks/useRecordMetrics';
import { DebtTile } from './DebtTile';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
      gap: theme.spacing(1.5),
      margin: 0,
    },
    money: {
      fontSize: theme.typography.pxToRem(17),
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'MartechDebtTiles' },
);

/** What the exceptions of today add up to. */
export function DebtTiles() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const { data, error } = useRecordMetrics();
  if (error) {
    return (
      <p role="alert">
        {t('governance.exceptions.failed', { reason: errorReason(error) })}
      </p>
    );
  }
  if (!data) return null;
  const debt = data.exceptions;
  const days = (count: number | null) =>
    count === null
      ? t('governance.exceptions.none')
      : t('governance.exceptions.days', { count: Math.round(count) });
  return (
    <dl className={classes.root} aria-label={t('governance.exceptions.debt')}>
      <DebtTile
        name={t('governance.exceptions.active')}
        value={formats.number(debt.active)}
        help={t('governance.exceptions.activeHelp')}
      />
      <DebtTile
        name={t('governance.exceptions.ending')}
        value={formats.number(debt.expiringIn30Days)}
        help={t('governance.exceptions.endingHelp')}
      />
      <DebtTile
        name={t('governance.exceptions.oldest')}
        value={days(debt.oldestDays)}
        help={
          debt.medianAgeDays !== null &&
          t('governance.exceptions.medianAge', {
            days: days(debt.medianAgeDays),
          })
        }
      />
      <DebtTile
        name={t('governance.exceptions.renewed')}
        value={formats.number(debt.renewed)}
        help={
          debt.permanent > 0 ? (
            <StatusMark tone="bad">
              {t('governance.exceptions.permanent', { count: debt.permanent })}
            </StatusMark>
          ) : (
            t('governance.exceptions.noPermanent')
          )
        }
      />
      <DebtTile
        name={t('governance.exceptions.exposure')}
        value={
          debt.money.length > 0
            ? debt.money.map(money => (
                <div key={money.currency} className={classes.money}>
                  {formats.money(money)}
                </div>
              ))
            : t('governance.exceptions.noMoney')
        }
        help={[
          ...(debt.money.length > 0
            ? [t('governance.exceptions.perYear')]
            : []),
          t('governance.exceptions.withPersonalData', {
            count: debt.withPersonalData,
          }),
        ].join(' · ')}
      />
    </dl>
  );
}
