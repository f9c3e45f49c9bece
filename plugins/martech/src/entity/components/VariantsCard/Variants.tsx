import Typography from '@material-ui/core/Typography';
import {
  isMarketingTemplate,
  MarketingTemplate,
  RELATION_DERIVED_FROM,
  RELATION_HAS_VARIANT,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { relatedRefs } from '../../lib/relatedRefs';
import { RelatedRows } from '../RelatedRows';
import { TemplateMore } from '../TemplateMore';
import { TemplateSide } from '../TemplateSide';

export function Variants(props: { template: MarketingTemplate }) {
  const { template } = props;
  const t = useMartechTranslation();
  const origins = relatedRefs(template, RELATION_DERIVED_FROM);
  return (
    <>
      {origins.map(ref => (
        <Typography key={ref} variant="body2" paragraph>
          {t('entity.template.variants.from')}{' '}
          <EntityRefLink entityRef={ref} hideIcon disableTooltip />
        </Typography>
      ))}
      <RelatedRows
        refs={relatedRefs(template, RELATION_HAS_VARIANT)}
        is={isMarketingTemplate}
        empty={{
          title: t('entity.template.variants.emptyTitle'),
          nextStep: t('entity.template.variants.emptyNext'),
        }}
        summary={variants => (
          <Typography variant="body1">
            {t('entity.template.variants.count', {
              count: variants.length,
              local: String(
                variants.filter(({ spec }) => spec.management === 'local')
                  .length,
              ),
            })}
          </Typography>
        )}
        more={variant => (
          <TemplateMore
            template={variant}
            comparedWith={template.spec.version}
          />
        )}
        side={variant => <TemplateSide template={variant} />}
      />
    </>
  );
}
