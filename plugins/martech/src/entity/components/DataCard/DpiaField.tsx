import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { webAddress } from '../../lib/webAddress';
import { Field } from '../Field';
import { StatusMark } from '../StatusMark';
import { WebLink } from '../WebLink';

/** Whether an impact assessment is due, and where it is. */
export function DpiaField(props: {
  dpia: { required: boolean; url?: string };
}) {
  const { required, url } = props.dpia;
  const t = useMartechTranslation();
  const href = webAddress(url);
  return (
    <Field label={t('entity.data.field.dpia')}>
      {href && <WebLink href={href}>{t('entity.data.dpia.done')}</WebLink>}
      {!href && required && (
        <StatusMark tone="bad">{t('entity.data.dpia.missing')}</StatusMark>
      )}
      {!href && !required && t('entity.data.dpia.notRequired')}
    </Field>
  );
}
