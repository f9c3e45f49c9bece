import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  PackContent,
  Renewal,
} from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useCostText } from '../../../renewals/hooks/useCostText';
import { SheetPart } from './SheetPart';

const SHOWN = 7;

/** What a pack says of one renewal: by when, how much, and what was decided. */
function useRenewalWords() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const decided = ({ decision }: Renewal) => {
    if (decision?.lifecycle === 'proposed') return t('packs.proposed');
    if (!decision?.outcome) return t('packs.undecided');
    return t('packs.decided', {
      outcome: t(`renewals.decide.outcome.${decision.outcome}`),
    });
  };
  return (renewal: Renewal) => {
    const { annualCost, noticeDeadline, window } = renewal;
    const day = noticeDeadline && formats.day(noticeDeadline);
    return [
      ...(day
        ? [t(window === 'missed' ? 'packs.missed' : 'packs.cancelBy', { day })]
        : []),
      ...(annualCost ? [formats.money(annualCost)] : []),
      decided(renewal),
    ].join(' · ');
  };
}

/** What renews next, and what that comes to. */
export function SheetRenewals(props: { renewals: PackContent['renewals'] }) {
  const { base, items, moneyAtRisk, tooLate, undecided } = props.renewals;
  const t = useMartechTranslation();
  const formats = useFormats();
  const words = useRenewalWords();
  const costOf = useCostText(base?.currency);
  return (
    <SheetPart title={t('packs.renewals')}>
      <p>
        {t('packs.atRisk', {
          money: costOf(moneyAtRisk),
          tooLate: costOf(tooLate),
          undecided: costOf(undecided),
        })}
        .{' '}
        {base &&
          t('packs.rates', {
            currency: base.currency,
            day: formats.day(base.ratesAsOf),
          })}
      </p>
      {items.length === 0 && <p>{t('packs.renewalsNone')}</p>}
      <ul>
        {items.slice(0, SHOWN).map(renewal => (
          <li key={renewal.entityRef}>
            <EntityRefLink
              entityRef={renewal.entityRef}
              title={renewal.title}
              hideIcon
              disableTooltip
            />{' '}
            {words(renewal)}
          </li>
        ))}
      </ul>
      {items.length > SHOWN && <p>{t('packs.moreSome')}</p>}
    </SheetPart>
  );
}
