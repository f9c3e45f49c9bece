import {
  MarketingDecision,
  vocabularyTitle,
  Vocabularies,
} from '@martech-portal/backstage-plugin-martech-common';
import { MartechTranslation } from '../../translation';

/** What the words of a decision are made with. */
export interface AnswerContext {
  t: MartechTranslation;
  dayText(day: string): string;
  lists: Vocabularies;
}

/** The question that a decision answers. */
export function questionInWords(
  { spec }: MarketingDecision,
  { lists, t }: AnswerContext,
): string {
  if (spec.type !== 'system-of-record') {
    return t(`entity.decision.q.${spec.type}`);
  }
  return spec.answer
    ? t('entity.decision.q.system-of-record', {
        data: vocabularyTitle(lists.dataObjects, spec.answer.dataObject),
      })
    : t('entity.decision.q.system-of-record-open');
}

/**
 * The answer of a decision as people read it; undefined while there is none.
 * The platform of a system-of-record decision is given as it is written.
 */
export function answerInWords(
  { spec }: MarketingDecision,
  { dayText, t }: AnswerContext,
): string | undefined {
  if (!spec.answer) return undefined;
  switch (spec.type) {
    case 'workflow-axis':
      return t(`entity.decision.axis.${spec.answer.axis}`);
    case 'template-policy':
      return t(`entity.decision.policy.${spec.answer.policy}`);
    case 'metadata-purpose':
      return spec.answer.purposes
        .map(id => t(`entity.data.purpose.${id}`))
        .join(', ');
    case 'system-of-record':
      return spec.answer.platform;
    case 'approval-legal-effect':
      return t(`entity.decision.legalEffect.${spec.answer.legalEffect}`);
    case 'ai-human-review':
      return t(`entity.data.humanReview.${spec.answer.humanReview}`);
    case 'renewal': {
      const outcome = t(`entity.decision.outcome.${spec.answer.outcome}`);
      return spec.answer.until
        ? t('entity.decision.outcomeUntil', {
            outcome,
            day: dayText(spec.answer.until),
          })
        : outcome;
    }
    default:
      return spec.answer.text;
  }
}
