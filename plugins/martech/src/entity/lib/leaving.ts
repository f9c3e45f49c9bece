import { Entity } from '@backstage/catalog-model';
import { isMarketingDecision } from '@martech-portal/backstage-plugin-martech-common';

/** The first day on which it was decided to leave, if it was. */
export function leftOn(decisions: Iterable<Entity>): string | undefined {
  const days = [...decisions].flatMap(decision =>
    isMarketingDecision(decision) &&
    decision.spec.lifecycle === 'accepted' &&
    decision.spec.type === 'renewal' &&
    ['migrate', 'retire'].includes(decision.spec.answer?.outcome ?? '')
      ? decision.spec.decidedOn ?? []
      : [],
  );
  return days.sort()[0];
}
