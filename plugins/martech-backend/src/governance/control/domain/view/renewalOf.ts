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
import { leftBehind } from '../../../../entities/domain/decisionPart';
import { PlatformView } from '../PlatformView';
import { relatedTo } from './integrationsOf';
import { Lookup } from './peopleOf';

type Dates = Pick<ContractDates, 'renewedOn' | 'renewsOn'>;

/** Reckoning with calendars takes longer than all else; ends repeat a lot. */
const known = new LRUCache<string, Dates>({ max: 10_000 });

function datesOf(
  { end, notice, term }: ContractTerms,
  today: string,
  leftOn: string | undefined,
): Dates {
  const name = `${end} ${term} ${notice} ${today} ${leftOn}`;
  const before = known.get(name);
  if (before) return before;
  const dates = contractDates(
    { end, notice, term, autoRenew: true },
    today,
    leftOn,
  );
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
  const [leftOn] = relatedTo(platform, RELATION_DECIDED_BY)
    .flatMap(decided => {
      const decision = lookup(decided);
      const leaves =
        decision !== undefined &&
        isMarketingDecision(decision) &&
        leftBehind(decision).includes(ref);
      return leaves ? decision.spec.decidedOn ?? [] : [];
    })
    .sort();
  const { renewedOn, renewsOn } = datesOf(contract, today, leftOn);
  return {
    ...(renewedOn && { on: renewedOn }),
    ...(renewsOn && { next: renewsOn }),
  };
}
