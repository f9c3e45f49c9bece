import {
  isMarketingPlatform,
  MarketingVendor,
  RELATION_SUPPLIES,
} from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { relatedRefs } from '../../lib/relatedRefs';
import { RelatedRows } from '../RelatedRows';
import { TypeName } from '../TypeName';
import { Costs } from './Costs';
import { PlatformCost } from './PlatformCost';

export function SuppliedPlatforms(props: { vendor: MarketingVendor }) {
  const t = useMartechTranslation();
  return (
    <RelatedRows
      refs={relatedRefs(props.vendor, RELATION_SUPPLIES)}
      is={isMarketingPlatform}
      empty={{
        title: t('entity.vendor.supplies.emptyTitle'),
        nextStep: t('entity.vendor.supplies.emptyNext'),
      }}
      summary={platforms => <Costs platforms={platforms} />}
      more={platform => <TypeName entity={platform} />}
      side={platform => (
        <>
          <Word
            t={t}
            list="platformLifecycle"
            value={platform.spec.lifecycle}
          />
          <PlatformCost platform={platform} />
        </>
      )}
    />
  );
}
