import { Entity } from '@backstage/catalog-model';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { EntityName } from '../EntityName';
import { Field } from '../Field';
import { Fields } from '../Fields';

/** The team that answers for the platform, above its roles. */
export function Owner(props: { entityRef: string; entity?: Entity }) {
  const t = useMartechTranslation();
  return (
    <Fields>
      <Field label={t('entity.role.owner')}>
        <EntityName {...props} />
      </Field>
    </Fields>
  );
}
