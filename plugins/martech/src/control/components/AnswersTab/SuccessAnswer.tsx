import { AnswerSources } from '../../lib/answerGaps';
import { MeasureFields } from './MeasureFields';

/** Outcomes and adoption to reach. Reliability has a question of its own. */
export function SuccessAnswer(props: { sources: AnswerSources }) {
  const { platform, status } = props.sources;
  const measures = (platform.spec.successMeasures ?? []).filter(
    ({ kind }) => kind !== 'reliability',
  );
  return <MeasureFields measures={measures} status={status} />;
}
