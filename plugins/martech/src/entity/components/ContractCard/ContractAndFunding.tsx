import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { RELATION_DECIDED_BY } from '@martech-portal/backstage-plugin-martech-common';
import { useEntities, wholeFields } from '../../hooks/useEntities';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useToday } from '../../hooks/useToday';
import { contractTimeline } from '../../lib/contractTimeline';
import { leftOn } from '../../lib/leaving';
import { refOf } from '../../lib/refOf';
import { relatedRefs } from '../../lib/relatedRefs';
import { Empty } from '../Empty';
import { Loaded } from '../Loaded';
import { ContractFields } from './ContractFields';
import { ContractPicture } from './ContractPicture';
import { ContractWords } from './ContractWords';
import { Funding } from './Funding';

/**
 * Arranges contract and funding. The decisions about the platform are asked
 * for, too: one to leave changes when the contract ends.
 */
export function ContractAndFunding(props: { platform: MarketingPlatform }) {
  const { platform } = props;
  const { contract, funding } = platform.spec;
  const t = useMartechTranslation();
  const today = useToday();
  const payer = refOf(contract?.budgetOwner, 'User', platform);
  const request = useEntities(
    contract
      ? [
          ...(payer ? [payer] : []),
          ...relatedRefs(platform, RELATION_DECIDED_BY),
        ]
      : [],
    wholeFields,
  );
  if (!contract && !funding) {
    return (
      <Empty
        title={t('entity.contract.emptyTitle')}
        nextStep={t('entity.contract.emptyNext')}
      />
    );
  }
  return (
    <Loaded request={request} rows={4}>
      {entities => {
        const left = leftOn(entities.values());
        const timeline = contract && contractTimeline(contract, today, left);
        return (
          <>
            {contract && timeline && (
              <>
                <ContractWords contract={contract} timeline={timeline} />
                <ContractPicture timeline={timeline} />
                <ContractFields platform={platform} entities={entities} />
              </>
            )}
            <Funding platform={platform} />
          </>
        );
      }}
    </Loaded>
  );
}
