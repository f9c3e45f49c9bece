import { MarketingVendor } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntities } from '../../hooks/useEntities';
import { refOf } from '../../lib/refOf';
import { Chips } from '../Chips';
import { Loaded } from '../Loaded';
import { Rows } from '../Rows';
import { Section } from '../Section';
import { AgreementRow } from './AgreementRow';
import { Contacts } from './Contacts';

/** Arranges agreements, contacts and domains of a vendor. */
export function Agreements(props: { vendor: MarketingVendor }) {
  const { vendor } = props;
  const { agreements = [], contacts = [], domains = [] } = vendor.spec;
  const t = useMartechTranslation();
  const refs = agreements
    .flatMap(({ covers = [] }) => covers)
    .flatMap(name => refOf(name, 'MarketingPlatform', vendor) ?? []);
  const request = useEntities(refs);
  return (
    <>
      <Section title={t('entity.vendor.agreements.section.agreements')}>
        {agreements.length > 0 ? (
          <Loaded request={request} rows={2}>
            {entities => (
              <Rows>
                {agreements.map((agreement, index) => (
                  <AgreementRow
                    key={`${agreement.kind} ${index}`}
                    agreement={agreement}
                    vendor={vendor}
                    entities={entities}
                  />
                ))}
              </Rows>
            )}
          </Loaded>
        ) : (
          t('entity.vendor.agreements.none')
        )}
      </Section>
      <Section title={t('entity.vendor.agreements.section.contacts')}>
        {contacts.length > 0 ? (
          <Contacts contacts={contacts} />
        ) : (
          t('entity.vendor.agreements.noContacts')
        )}
      </Section>
      <Section title={t('entity.vendor.agreements.section.domains')}>
        {domains.length > 0 ? (
          <Chips values={domains} />
        ) : (
          t('entity.vendor.agreements.noDomains')
        )}
      </Section>
    </>
  );
}
