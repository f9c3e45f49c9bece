import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { CostCell } from '../RenewalList/CostCell';
import { DeadlineCell } from '../RenewalList/DeadlineCell';
import { useDecideStyles } from './useDecideStyles';

/** What somebody has to know to decide, and what happens if nobody does. */
export function ContractFacts(props: { renewal: Renewal; today: string }) {
  const { renewal, today } = props;
  const { autoRenew, contractEnd } = renewal;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useDecideStyles();
  const day = contractEnd && formats.day(contractEnd);
  const known = autoRenew ? 'itRenews' : 'itEnds';
  return (
    <section aria-label={t('renewals.decide.facts')}>
      <ul className={classes.facts}>
        <li>
          <Word t={t} list="controlState" value={renewal.state} />
          <span className={classes.help}>
            {t(`renewals.funding.${renewal.funding}`)}
          </span>
        </li>
        <li>
          <CostCell renewal={renewal} />
        </li>
        <li>
          <DeadlineCell renewal={renewal} today={today} />
        </li>
      </ul>
      <p className={classes.next}>
        {t('renewals.decide.ifNothing')}:{' '}
        {day
          ? t(`renewals.decide.${known}`, { day })
          : t('renewals.decide.itRuns')}
      </p>
    </section>
  );
}
