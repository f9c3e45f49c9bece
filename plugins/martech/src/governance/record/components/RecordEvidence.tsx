import { MarkdownContent } from '@backstage/core-components';
import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { DownstreamImpact } from '../../incidents/components/DownstreamImpact';
import { ReleaseProgress } from '../../releases/components/ReleaseProgress';
import { recordFacts } from '../lib/recordFacts';
import { AffectedEntities } from './AffectedEntities';
import { ChangeEvidence } from './ChangeEvidence';
import { ExceptionEvidence } from './ExceptionEvidence';
import { Part } from './Part';
import { RecordFacts } from './RecordFacts';
import { RelatedRecords } from './RelatedRecords';
import { ReviewEvidence } from './ReviewEvidence';

/** Everything somebody should have seen before deciding about a record. */
export function RecordEvidence(props: { record: MartechRecord }) {
  const { record } = props;
  const { type, description } = record;
  const t = useMartechTranslation();
  return (
    <>
      {recordFacts(record).length > 0 && (
        <Part title={t('governance.record.evidence')}>
          <RecordFacts record={record} />
        </Part>
      )}
      {type === 'exception' && <ExceptionEvidence record={record} />}
      {type === 'change' && <ChangeEvidence record={record} />}
      {type === 'review' && <ReviewEvidence record={record} />}
      {description && (
        <Part title={t('governance.record.description')}>
          <MarkdownContent content={description} />
        </Part>
      )}
      {type === 'release' && (
        <Part title={t('governance.releases.changes')}>
          <ReleaseProgress release={record} />
        </Part>
      )}
      {type === 'incident' ? (
        <DownstreamImpact record={record} />
      ) : (
        <AffectedEntities affected={record.affected} />
      )}
      <RelatedRecords record={record} />
    </>
  );
}
