import { isMarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { Variants } from './Variants';

/** Where a template comes from, and what was made from it. */
export function VariantsCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingTemplate}>
      {template => (
        <MartechCard title={t('entity.template.variants.title')}>
          <Variants template={template} />
        </MartechCard>
      )}
    </ForKind>
  );
}
