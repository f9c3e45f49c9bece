import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { PlatformDocument } from '../../lib/documents';
import { Plain } from '../Plain';
import { StatusMark } from '../StatusMark';
import { WebLink } from '../WebLink';

/** Documents that are there, and required ones that are missing. */
export function Documents(props: { documents: PlatformDocument[] }) {
  const t = useMartechTranslation();
  if (props.documents.length === 0) {
    return <>{t('entity.support.noDocuments')}</>;
  }
  return (
    <Plain>
      {props.documents.map(({ href, id }) => {
        const document = t(`entity.support.document.${id}`);
        return (
          <li key={id}>
            {href ? (
              <StatusMark tone="good">
                <WebLink href={href}>{document}</WebLink>
              </StatusMark>
            ) : (
              <StatusMark tone="bad">
                {t('entity.support.missing', { document })}
              </StatusMark>
            )}
          </li>
        );
      })}
    </Plain>
  );
}
