import { Entity } from '@backstage/catalog-model';
import { isMarketingDecision } from '@martech-portal/backstage-plugin-martech-common';

/**
 * Whether an accepted decision says to leave: its contract is then not counted
 * to renew itself.
 */
export const isLeaving = (decisions: Iterable<Entity>): boolean =>
  [...decisions].some(
    decision =>
      isMarketingDecision(decision) &&
      decision.spec.lifecycle === 'accepted' &&
      decision.spec.type === 'renewal' &&
      ['migrate', 'retire'].includes(decision.spec.answer?.outcome ?? ''),
  );
