import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  contractDates,
  ContractDates,
  ContractTerms,
  isMarketingDecision,
  MarketingPlatform,
  RELATION_DECIDED_BY,
} from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { dayAfter } from '../../../../entities/domain/dayAfter';
import { leftBehind } from '../../../../entities/domain/decisionPart';
import { PlatformView } from '../PlatformView';
import { relatedTo } from './integrationsOf';
import { Lookup } from './peopleOf';

type Dates = Pick<ContractDates, 'effectiveEnd' | 'renewedOn'>;

/** Reckoning with calendars takes longer than all else; ends repeat a lot. */
const known = new LRUCache<string, Dates>({ max: 10_000 });

function datesOf(
  { end, term }: Pick<ContractTerms, 'end' | 'term'>,
  today: string,
  leaving: boolean,
): Dates {
  const name = `${end} ${term} ${today} ${leaving}`;
  const before = known.get(name);
  if (before) return before;
  const dates = contractDates({ end, term, autoRenew: true }, today, leaving);
  known.set(name, dates);
  return dates;
}

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
  const dates = datesOf(contract, today, leaving);
  const end = dates.effectiveEnd;
  return {
    ...(dates.renewedOn && { on: dates.renewedOn }),
    ...(end && !leaving && { next: dayAfter(end) }),
  };
}
