import { isMarketingVendor } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { SuppliedPlatforms } from './SuppliedPlatforms';

/** What a vendor supplies, and what that costs. */
export function SuppliedPlatformsCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingVendor}>
      {vendor => (
        <MartechCard title={t('entity.vendor.supplies.title')}>
          <SuppliedPlatforms vendor={vendor} />
        </MartechCard>
      )}
    </ForKind>
  );
}
