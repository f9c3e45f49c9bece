import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  PackContent,
  Renewal,
} from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useCostText } from '../../../renewals/hooks/useCostText';
import { useSheetPlaces } from '../../hooks/useSheetPlaces';
import { aheadRenewals } from '../../lib/aheadRenewals';
import { SheetMore } from './SheetMore';
import { SheetPart } from './SheetPart';

const SHOWN = 6;

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
    const { annualCost, noticeDeadline } = renewal;
    const day = noticeDeadline && formats.day(noticeDeadline);
    return [
      ...(day ? [t('packs.cancelBy', { day })] : []),
      ...(annualCost ? [formats.money(annualCost)] : []),
      decided(renewal),
    ].join(' · ');
  };
}

/** What renews next, and what that comes to. */
export function SheetRenewals(props: { renewals: PackContent['renewals'] }) {
  const { base, moneyAtRisk, tooLate, undecided } = props.renewals;
  const { missed, rest, shown } = aheadRenewals(props.renewals, SHOWN);
  const t = useMartechTranslation();
  const formats = useFormats();
  const words = useRenewalWords();
  const placeOf = useSheetPlaces();
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
      {missed && missed.platforms > 0 && (
        <p>
          {t('packs.missed', {
            number: formats.number(missed.platforms),
            money: costOf(missed),
          })}
        </p>
      )}
      {shown.length === 0 && <p>{t('packs.renewalsNone')}</p>}
      <ul>
        {shown.map(renewal => (
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
      {rest > 0 && (
        <SheetMore
          number={rest}
          to={placeOf('estate', 'renewals', { window: '30,60,90,120' })}
        />
      )}
    </SheetPart>
  );
}
