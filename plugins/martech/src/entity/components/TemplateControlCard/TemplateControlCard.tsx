import { isMarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { TemplateControl } from './TemplateControl';

/** What may change in a template, and who approved it with what effect. */
export function TemplateControlCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingTemplate}>
      {template => (
        <MartechCard title={t('entity.template.control.title')}>
          <TemplateControl template={template} />
        </MartechCard>
      )}
    </ForKind>
  );
}
