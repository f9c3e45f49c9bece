import { ChangePolicy } from '../../../entity/components/ChangeCard/ChangePolicy';
import { AnswerSources } from '../../lib/answerGaps';

/** Examples of changes: routine, normal, emergency. */
export function ChangeAnswer(props: { sources: AnswerSources }) {
  const { changePolicy } = props.sources.platform.spec;
  return changePolicy ? <ChangePolicy policy={changePolicy} /> : null;
}
