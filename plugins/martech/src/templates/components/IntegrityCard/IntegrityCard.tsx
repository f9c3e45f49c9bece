import { stringifyEntityRef } from '@backstage/catalog-model';
import { isMarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { ForKind } from '../../../entity/components/ForKind';
import { MartechCard } from '../../../entity/components/MartechCard';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Integrity } from './Integrity';

/** Whether the file of a template is as approved, and who keeps copies of it. */
export function IntegrityCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingTemplate}>
      {template => (
        <MartechCard title={t('templates.title')}>
          <Integrity
            entityRef={stringifyEntityRef(template)}
            name={template.metadata.title ?? template.metadata.name}
          />
        </MartechCard>
      )}
    </ForKind>
  );
}
