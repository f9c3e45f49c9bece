import { Section } from '../../../entity/components/Section';
import { Rows } from '../../../entity/components/Rows';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Panel } from '../../../status/components/Panel';
import { Answer, AnswerSources, checksOf } from '../../lib/answerGaps';
import { AnswerBody } from './AnswerBody';
import { AnswerMark } from './AnswerMark';
import { CheckedLines } from './CheckedLines';
import { GapRow } from './GapRow';
import { gapKey } from './gapKey';
import { questionAnchor } from './questionAnchor';

/** One question: its answer, and what is missing with the button for it. */
export function QuestionPanel(props: {
  answer: Answer;
  sources: AnswerSources;
}) {
  const { answer, sources } = props;
  const { gaps, id } = answer;
  const t = useMartechTranslation();
  return (
    <Panel
      id={questionAnchor(id)}
      title={t(`control.answer.question.${id}`)}
      actions={<AnswerMark answer={answer} />}
    >
      <AnswerBody id={id} sources={sources} />
      <CheckedLines
        checks={checksOf(id, sources.status).map(({ check }) => check)}
      />
      {gaps.length > 0 && (
        <Section title={t('control.answer.gaps')}>
          <Rows>
            {gaps.map(gap => (
              <GapRow
                key={gapKey(gap)}
                gap={gap}
                question={id}
                platform={sources.platform}
              />
            ))}
          </Rows>
        </Section>
      )}
    </Panel>
  );
}
