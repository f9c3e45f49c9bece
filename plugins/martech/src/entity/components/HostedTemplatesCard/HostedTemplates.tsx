import {
  isMarketingTemplate,
  MarketingPlatform,
  RELATION_HOSTS,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { relatedRefs } from '../../lib/relatedRefs';
import { RelatedRows } from '../RelatedRows';
import { TemplateMore } from '../TemplateMore';
import { TemplateSide } from '../TemplateSide';

export function HostedTemplates(props: { platform: MarketingPlatform }) {
  const t = useMartechTranslation();
  return (
    <RelatedRows
      refs={relatedRefs(props.platform, RELATION_HOSTS)}
      is={isMarketingTemplate}
      empty={{
        title: t('entity.template.hosted.emptyTitle'),
        nextStep: t('entity.template.hosted.emptyNext'),
      }}
      more={template => <TemplateMore template={template} />}
      side={template => <TemplateSide template={template} />}
    />
  );
}
