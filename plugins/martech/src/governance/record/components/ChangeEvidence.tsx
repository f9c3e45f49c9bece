import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { AssessmentFacts } from '../../components/AssessmentFacts';
import { useAssessment } from '../../hooks/useAssessment';
import { assessRecord } from '../lib/assessRecord';
import { hasHindrance, withoutItself } from '../lib/withoutItself';
import { Part } from './Part';

/** What stands in the way of a change now, as far as it is still ahead. */
export function ChangeEvidence(props: { record: MartechRecord }) {
  const { record } = props;
  const t = useMartechTranslation();
  const { data } = useAssessment(assessRecord(record), record.open);
  const assessment = data && withoutItself(data, record.id);
  if (!assessment || !hasHindrance(assessment)) return null;
  return (
    <Part title={t('governance.record.ways')}>
      <AssessmentFacts assessment={assessment} withLight={false} />
    </Part>
  );
}
