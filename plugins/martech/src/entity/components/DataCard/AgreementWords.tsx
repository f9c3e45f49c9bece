import {
  isMarketingVendor,
  MarketingPlatform,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntities, wholeFields } from '../../hooks/useEntities';
import { useToday } from '../../hooks/useToday';
import { nameOfRef } from '../../lib/entityName';
import { processingAgreement } from '../../lib/processingAgreement';
import { refOf } from '../../lib/refOf';
import { Loaded } from '../Loaded';
import { Section } from '../Section';
import { StatusMark } from '../StatusMark';
import { AgreementState } from './AgreementState';

/** Whether the vendor's processing agreement covers this platform today. */
export function AgreementWords(props: {
  platform: MarketingPlatform;
  data: NonNullable<MarketingPlatform['spec']['data']>;
}) {
  const { data, platform } = props;
  const t = useMartechTranslation();
  const today = useToday();
  const ref = refOf(platform.spec.vendor, 'MarketingVendor', platform);
  const request = useEntities(ref ? [ref] : [], wholeFields);
  const personal = data.personalData !== 'none';
  if (!ref && !personal) return null;
  return (
    <Section title={t('entity.data.section.agreement')}>
      {ref ? (
        <Loaded request={request} rows={1}>
          {entities => {
            const vendor = entities.get(ref);
            return (
              <AgreementState
                vendorName={nameOfRef(ref, vendor)}
                personal={personal}
                found={
                  vendor && isMarketingVendor(vendor)
                    ? processingAgreement(vendor, platform, today)
                    : { state: 'none' }
                }
              />
            );
          }}
        </Loaded>
      ) : (
        <StatusMark tone="bad">
          {t('entity.data.agreement.noVendor')}
        </StatusMark>
      )}
    </Section>
  );
}
