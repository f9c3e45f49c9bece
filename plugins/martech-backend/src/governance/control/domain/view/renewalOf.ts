import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  contractDates,
  isMarketingDecision,
  MarketingPlatform,
  RELATION_DECIDED_BY,
} from '@martech-portal/backstage-plugin-martech-common';
import { dayAfter } from '../../../../entities/domain/dayAfter';
import { leftBehind } from '../../../../entities/domain/decisionPart';
import { PlatformView } from '../PlatformView';
import { relatedTo } from './integrationsOf';
import { Lookup } from './peopleOf';

/** When the contract renewed itself last, and when it may do so next. */
export function renewalOf(
  platform: MarketingPlatform,
  lookup: Lookup,
  today: string,
): Omit<PlatformView['renewal'], 'state'> {
  const { contract } = platform.spec;
  if (!contract?.autoRenew || !contract.term) return {};
  const ref = stringifyEntityRef(platform);
  const leaving = relatedTo(platform, RELATION_DECIDED_BY).some(decided => {
    const decision = lookup(decided);
    return (
      decision !== undefined &&
      isMarketingDecision(decision) &&
      leftBehind(decision).includes(ref)
    );
  });
  const dates = contractDates(contract, today, leaving);
  const end = dates.effectiveEnd;
  return {
    ...(dates.renewedOn && { on: dates.renewedOn }),
    ...(end && !leaving && { next: dayAfter(end) }),
  };
}
