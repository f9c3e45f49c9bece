import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useListStyles } from './useListStyles';

/** What it costs a year, how many of its seats are used, and who pays. */
export function CostCell(props: { renewal: Renewal }) {
  const { annualCost, budgetOwner, seats } = props.renewal;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useListStyles();
  const bought = seats && formats.number(seats.bought);
  return (
    <>
      <span className={`${classes.line} ${classes.number}`}>
        {annualCost
          ? formats.money(annualCost)
          : t('renewals.list.costUnknown')}
      </span>
      {seats && bought && (
        <span className={classes.below}>
          {seats.active === undefined
            ? t('renewals.list.seatsUnknown', { bought })
            : t('renewals.list.seatsUsed', {
                active: formats.number(seats.active),
                bought,
              })}
          {seats.waste &&
            `, ${t('renewals.list.waste', {
              money: formats.money(seats.waste),
            })}`}
        </span>
      )}
      {budgetOwner && (
        <span className={classes.below}>
          {t('renewals.list.paidBy')} <RefLink entityRef={budgetOwner} />
        </span>
      )}
    </>
  );
}
