import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { useToday } from '../../hooks/useToday';
import { contractTimeline } from '../../lib/contractTimeline';

/** What a platform costs a year, and until when its contract runs. */
export function PlatformCost(props: { platform: MarketingPlatform }) {
  const { contract } = props.platform.spec;
  const t = useMartechTranslation();
  const formats = useFormats();
  const dayText = useDayText();
  const { end, state } = contractTimeline(contract ?? {}, useToday());
  const day = dayText(end ?? '');
  return (
    <>
      <span>
        {contract?.annualCost
          ? t('entity.vendor.supplies.cost', {
              cost: formats.money(contract.annualCost),
            })
          : t('entity.vendor.supplies.noCost')}
      </span>
      {end && (
        <span>
          {state === 'ended'
            ? t('entity.vendor.supplies.ended', { day })
            : t('entity.vendor.supplies.until', { day })}
        </span>
      )}
    </>
  );
}
