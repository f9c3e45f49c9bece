import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { WebLink } from '../../../entity/components/WebLink';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { RecordLink } from '../../components/RecordLink';
import { Part } from './Part';

/** Records that belong to this one, and pages elsewhere. */
export function RelatedRecords(props: { record: MartechRecord }) {
  const { related, links } = props.record;
  const t = useMartechTranslation();
  return (
    <>
      {related.length > 0 && (
        <Part title={t('governance.record.related')}>
          <ul>
            {related.map(other => (
              <li key={`${other.id} ${other.relation}`}>
                <RecordLink record={other}>
                  {other.number} {other.title}
                </RecordLink>
                <div>
                  {word(t, 'recordRelation', other.relation)} ·{' '}
                  <Word t={t} list="recordState" value={other.state} />
                </div>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {links.length > 0 && (
        <Part title={t('governance.record.links')}>
          <ul>
            {links.map(({ title, url }) => (
              <li key={url}>
                <WebLink href={url}>{title}</WebLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
