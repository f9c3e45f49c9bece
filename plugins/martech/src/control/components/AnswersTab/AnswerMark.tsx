import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Answer } from '../../lib/answerGaps';

const tones = {
  answered: 'good',
  gaps: 'warn',
  open: 'bad',
  unknown: 'quiet',
} as const;

/** How far a question is answered. */
export function AnswerMark(props: { answer: Answer }) {
  const { gaps, state } = props.answer;
  const t = useMartechTranslation();
  return (
    <StatusMark tone={tones[state]}>
      {state === 'gaps'
        ? t('control.answer.state.gaps', { count: gaps.length })
        : t(`control.answer.state.${state}`)}
    </StatusMark>
  );
}
