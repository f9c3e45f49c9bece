import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { ContractAndFunding } from './ContractAndFunding';

/** What a platform costs, who pays, and until when it can be cancelled. */
export function ContractCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingPlatform}>
      {platform => (
        <MartechCard title={t('entity.contract.title')}>
          <ContractAndFunding platform={platform} />
        </MartechCard>
      )}
    </ForKind>
  );
}
