import { Entity } from '@backstage/catalog-model';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useToday } from '../../hooks/useToday';
import { Agreement, agreementState } from '../../lib/processingAgreement';
import { refOf } from '../../lib/refOf';
import { EntityName } from '../EntityName';
import { Row } from '../Row';
import { StatusMark } from '../StatusMark';
import { WebLink } from '../WebLink';
import { useAgreementWords } from './useAgreementWords';

const tones = {
  'in-force': 'good',
  'not-yet': 'info',
  expired: 'bad',
} as const;

/** One agreement: what it is, what it covers, whether it binds today. */
export function AgreementRow(props: {
  agreement: Agreement;
  vendor: Entity;
  entities: Map<string, Entity>;
}) {
  const { agreement, entities, vendor } = props;
  const { covers = [], kind, url } = agreement;
  const t = useMartechTranslation();
  const words = useAgreementWords();
  const state = agreementState(agreement, useToday());
  const covered = covers.flatMap(
    name => refOf(name, 'MarketingPlatform', vendor) ?? [],
  );
  return (
    <Row
      name={t(`entity.vendor.agreements.kind.${kind}`)}
      more={
        covered.length === 0
          ? t('entity.vendor.agreements.coversAll')
          : covered.map(ref => (
              <div key={ref}>
                {t('entity.vendor.agreements.covers')}{' '}
                <EntityName entityRef={ref} entity={entities.get(ref)} />
              </div>
            ))
      }
      side={
        <>
          <StatusMark tone={tones[state]}>{words(agreement, state)}</StatusMark>
          {url && (
            <WebLink href={url}>{t('entity.vendor.agreements.read')}</WebLink>
          )}
        </>
      }
    />
  );
}
