import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRegistered } from '../../hooks/useRegistered';
import { useTemplateForm } from '../../hooks/useTemplateForm';
import { editAddress, editValues } from '../../lib/editAddress';
import { editTemplate } from '../../lib/templateNames';

/** The way to the form of a registered entity, for who may change it. */
export function EditLink(props: { entity: Entity }) {
  const { entity } = props;
  const t = useMartechTranslation();
  const { data } = useRegistered(stringifyEntityRef(entity));
  const { href } = useTemplateForm(editTemplate(entity.kind));
  const edit = data?.mayEdit && href && editAddress(href, editValues(data));
  return edit ? <Link to={edit}>{t('registering.kept.edit')}</Link> : null;
}
