import { Entity } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { nameOf, nameOfRef } from '../../lib/entityName';
import { StatusMark } from '../StatusMark';

/**
 * An entity by the name people call it, linked to its page; a reference to
 * nothing keeps its name and says so instead of leading to an error page.
 */
export function EntityName(props: { entityRef: string; entity?: Entity }) {
  const { entity, entityRef } = props;
  const t = useMartechTranslation();
  if (!entity) {
    return (
      <StatusMark tone="warn">
        {t('entity.shared.notInCatalog', {
          name: nameOfRef(entityRef, undefined),
        })}
      </StatusMark>
    );
  }
  return (
    <EntityRefLink entityRef={entityRef} hideIcon disableTooltip>
      {nameOf(entity)}
    </EntityRefLink>
  );
}
