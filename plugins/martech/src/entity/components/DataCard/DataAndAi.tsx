import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Empty } from '../Empty';
import { Section } from '../Section';
import { AgreementWords } from './AgreementWords';
import { AiFields } from '../AiFields';
import { DataFields } from './DataFields';
import { MetadataFields } from './MetadataFields';

/** Arranges data, the agreement with the vendor, AI and metadata. */
export function DataAndAi(props: { platform: MarketingPlatform }) {
  const { ai, data, metadataStandard } = props.platform.spec;
  const t = useMartechTranslation();
  if (!data && !ai && !metadataStandard) {
    return (
      <Empty
        title={t('entity.data.emptyTitle')}
        nextStep={t('entity.data.emptyNext')}
      />
    );
  }
  return (
    <>
      <Section title={t('entity.data.section.data')}>
        {data ? <DataFields data={data} /> : t('entity.data.emptyNext')}
      </Section>
      {data && <AgreementWords platform={props.platform} data={data} />}
      <Section title={t('entity.data.section.ai')}>
        {ai ? <AiFields ai={ai} /> : t('entity.data.noAi')}
      </Section>
      {metadataStandard && <MetadataFields standard={metadataStandard} />}
    </>
  );
}
