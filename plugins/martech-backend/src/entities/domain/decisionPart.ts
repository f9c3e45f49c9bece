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

/** Subjects whose contract an accepted decision ends. */
export function leftBehind(decision: MarketingDecision): string[] {
  const { spec } = decision;
  if (spec.type !== 'renewal' || spec.lifecycle !== 'accepted') return [];
  const outcome = spec.answer?.outcome;
  return outcome === 'migrate' || outcome === 'retire'
    ? referencesOf(decision).all('spec.subjects[]')
    : [];
}
