import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntities } from '../../hooks/useEntities';
import { platformDocuments } from '../../lib/documents';
import { supportRefs } from '../../lib/supportRefs';
import { Empty } from '../Empty';
import { Loaded } from '../Loaded';
import { Section } from '../Section';
import { Documents } from './Documents';
import { Intake } from './Intake';
import { SupportPath } from './SupportPath';

/** Arranges the support path, the intake and the documents. */
export function Support(props: { platform: MarketingPlatform }) {
  const { platform } = props;
  const { documentation, intake, support } = platform.spec;
  const t = useMartechTranslation();
  const request = useEntities(supportRefs(platform));
  if (!documentation && !intake && !support) {
    return (
      <Empty
        title={t('entity.support.emptyTitle')}
        nextStep={t('entity.support.emptyNext')}
      />
    );
  }
  return (
    <Loaded request={request} rows={5}>
      {entities => (
        <>
          <Section title={t('entity.support.section.path')}>
            <SupportPath platform={platform} entities={entities} />
          </Section>
          <Section title={t('entity.support.section.intake')}>
            <Intake platform={platform} entities={entities} />
          </Section>
          <Section title={t('entity.support.section.documents')}>
            <Documents documents={platformDocuments(platform)} />
          </Section>
        </>
      )}
    </Loaded>
  );
}
