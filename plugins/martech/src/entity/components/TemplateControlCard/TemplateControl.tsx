import { MarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntities } from '../../hooks/useEntities';
import { refOf } from '../../lib/refOf';
import { AiFields } from '../AiFields';
import { Fields } from '../Fields';
import { Loaded } from '../Loaded';
import { NamedField } from '../NamedField';
import { Section } from '../Section';
import { Approvals } from './Approvals';
import { Regions } from './Regions';
import { RightsFields } from './RightsFields';

/** Arranges regions, approvals, rights, accessibility and AI of a template. */
export function TemplateControl(props: { template: MarketingTemplate }) {
  const { template } = props;
  const { ai, approvals = [], platforms = [] } = template.spec;
  const t = useMartechTranslation();
  const refs = [
    ...platforms.flatMap(
      name => refOf(name, 'MarketingPlatform', template) ?? [],
    ),
    ...approvals.flatMap(({ by }) => refOf(by, 'User', template) ?? []),
  ];
  const request = useEntities(refs);
  return (
    <Loaded request={request} rows={5}>
      {entities => (
        <>
          <Regions template={template} />
          <Section title={t('entity.template.control.approvals')}>
            <Approvals template={template} entities={entities} />
          </Section>
          <Section title={t('entity.template.control.around')}>
            <Fields>
              <NamedField
                label={t('entity.template.control.platforms')}
                of={template}
                names={platforms}
                defaultKind="MarketingPlatform"
                entities={entities}
              />
              <RightsFields template={template} />
            </Fields>
            {platforms.length === 0 && t('entity.template.control.noPlatform')}
          </Section>
          {ai && (
            <Section title={t('entity.template.control.ai')}>
              <AiFields ai={ai} />
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}
