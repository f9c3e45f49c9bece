import { knownIds } from '../../validation/knownIds';
import { notItself } from '../../validation/notItself';
import { inOrder } from '../../validation/order';
import { EntityProblem, RuleContext } from '../kindDefinition';
import { marketingDecisionRelations } from './relations';
import { MarketingDecision } from './schema';

type Spec = MarketingDecision['spec'];

function acceptedProblems(spec: Spec): EntityProblem[] {
  if (spec.lifecycle !== 'accepted') return [];
  const missing: EntityProblem[] = [];
  if (!spec.answer) {
    missing.push({
      path: 'spec.answer',
      message:
        'an accepted decision has an answer, write it or go back to proposed',
    });
  }
  if (!spec.decidedOn) {
    missing.push({
      path: 'spec.decidedOn',
      message: 'an accepted decision has a day, write when it was decided',
    });
  }
  return missing;
}

/** Rules across the fields of a decision. */
export function marketingDecisionRules(
  entity: MarketingDecision,
  { vocabularies }: RuleContext,
): EntityProblem[] {
  const { spec } = entity;
  return [
    ...notItself(entity, marketingDecisionRelations, ['spec.supersedes']),
    ...acceptedProblems(spec),
    ...inOrder(
      ['spec.decidedOn', spec.decidedOn],
      ['spec.reviewBy', spec.reviewBy],
    ),
    ...(spec.type === 'system-of-record'
      ? knownIds(
          'spec.answer.dataObject',
          spec.answer?.dataObject,
          'data objects',
          vocabularies.dataObjects,
        )
      : []),
  ];
}
