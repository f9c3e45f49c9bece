import { isMarketingVendor } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { Agreements } from './Agreements';

/** What was signed with a vendor, whom to call, and its domains. */
export function AgreementsCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingVendor}>
      {vendor => (
        <MartechCard title={t('entity.vendor.agreements.title')}>
          <Agreements vendor={vendor} />
        </MartechCard>
      )}
    </ForKind>
  );
}
