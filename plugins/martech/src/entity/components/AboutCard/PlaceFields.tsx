import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { textAt } from '../../lib/entityName';
import { NamedField } from '../NamedField';
import { KindFieldsProps } from './kindFieldsProps';

/** Owner, system and domain; the owner of a platform heads its roles card. */
export function PlaceFields({ entity, entities }: KindFieldsProps) {
  const t = useMartechTranslation();
  const shared = { of: entity, entities };
  return (
    <>
      {!isMarketingPlatform(entity) && (
        <NamedField
          {...shared}
          label={t('entity.about.field.owner')}
          names={[textAt(entity, 'spec', 'owner')]}
          defaultKind="Group"
        />
      )}
      <NamedField
        {...shared}
        label={t('entity.about.field.system')}
        names={[textAt(entity, 'spec', 'system')]}
        defaultKind="System"
      />
      <NamedField
        {...shared}
        label={t('entity.about.field.domain')}
        names={[textAt(entity, 'spec', 'domain')]}
        defaultKind="Domain"
      />
    </>
  );
}
