import { Link } from '@backstage/core-components';
import {
  AuthorityRow,
  martechRegistryCreatePermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useMay } from '../../registering/hooks/useMay';
import { useTemplateForm } from '../../registering/hooks/useTemplateForm';
import { editAddress } from '../../registering/lib/editAddress';
import { registerTemplates } from '../../registering/lib/templateNames';

/** The way to record which of several systems is right, for who may do that. */
export function DecideLink(props: {
  row: Pick<AuthorityRow, 'dataObject' | 'records'>;
  title: string;
}) {
  const { row, title } = props;
  const t = useMartechTranslation();
  const may = useMay(martechRegistryCreatePermission);
  const { href } = useTemplateForm(registerTemplates.decisions.add);
  const form =
    may &&
    href &&
    editAddress(href, {
      type: 'system-of-record',
      subjects: row.records,
      answer: { dataObject: row.dataObject },
    });
  if (!form) return null;
  return (
    <div>
      <Link to={form} aria-label={t('authority.decideOf', { data: title })}>
        {t('authority.decide')}
      </Link>
    </div>
  );
}
