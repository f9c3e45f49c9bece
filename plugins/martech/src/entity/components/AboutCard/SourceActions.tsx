import { Entity } from '@backstage/catalog-model';
import { registeredEntityUid } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { EditLink } from '../../../registering/components/EditLink';
import { sourceLinks } from '../../lib/sourceLinks';
import { WebLink } from '../WebLink';

/** Links to where the entity is written. */
export function SourceActions(props: { entity: Entity }) {
  const t = useMartechTranslation();
  const { entity } = props;
  const { edit, view } = sourceLinks(entity);
  if (registeredEntityUid(entity)) return <EditLink entity={entity} />;
  return (
    <>
      {view && <WebLink href={view}>{t('entity.about.viewSource')}</WebLink>}
      {edit && <WebLink href={edit}>{t('entity.about.editSource')}</WebLink>}
    </>
  );
}
