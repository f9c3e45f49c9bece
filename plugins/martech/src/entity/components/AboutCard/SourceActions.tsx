import { Entity } from '@backstage/catalog-model';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { sourceLinks } from '../../lib/sourceLinks';
import { WebLink } from '../WebLink';

/** Links to the file that the entity is written in. */
export function SourceActions(props: { entity: Entity }) {
  const t = useMartechTranslation();
  const { edit, view } = sourceLinks(props.entity);
  return (
    <>
      {view && <WebLink href={view}>{t('entity.about.viewSource')}</WebLink>}
      {edit && <WebLink href={edit}>{t('entity.about.editSource')}</WebLink>}
    </>
  );
}
