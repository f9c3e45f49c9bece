import { MarketingDecision } from '@martech-portal/backstage-plugin-martech-common';
import { referencesOf } from './references';
import { RowPart } from './rowPart';

export function decisionPart(decision: MarketingDecision): RowPart {
  const { spec } = decision;
  return {
    columns: {
      subject: referencesOf(decision).all('spec.subjects[]'),
      decidedOn: spec.decidedOn,
      reviewBy: spec.reviewBy,
      variation: spec.variation,
    },
  };
}

/** Whether an accepted decision ends what its subjects run on. */
export function leaves({ spec }: MarketingDecision): boolean {
  if (spec.type !== 'renewal' || spec.lifecycle !== 'accepted') return false;
  const outcome = spec.answer?.outcome;
  return outcome === 'migrate' || outcome === 'retire';
}
