import {
  contractDates,
  MarketingPlatform,
  toBase,
} from '@martech-portal/backstage-plugin-martech-common';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { holdersPart } from './holdersPart';
import { IndexContext } from './indexedEntity';
import { referencesOf } from './references';
import { RowPart } from './rowPart';

/** A contract that renews itself moves on the day after it ends. */
function contractPart(platform: MarketingPlatform, context: IndexContext) {
  const contract = platform.spec.contract ?? {};
  const leftOn = context.left.get(stringifyEntityRef(platform));
  const dates = contractDates(contract, context.today, leftOn);
  return {
    columns: {
      contractEnd: dates.effectiveEnd,
      noticeDeadline: dates.noticeDeadline,
      renewedOn: dates.renewedOn,
      autoRenew: contract.autoRenew,
      annualCost: contract.annualCost,
    },
    ...(dates.renewsOn && { recomputeOn: dates.renewsOn }),
  };
}

/** No relation of the catalog says who pays. */
function payerOf({ metadata, spec }: MarketingPlatform): string | undefined {
  const written = spec.contract?.budgetOwner;
  if (written === undefined) return undefined;
  const ref = parseEntityRef(written, {
    defaultKind: 'Group',
    defaultNamespace: metadata.namespace,
  });
  return stringifyEntityRef(ref);
}

export function platformPart(
  platform: MarketingPlatform,
  context: IndexContext,
): RowPart {
  const { spec } = platform;
  const { policy } = context;
  const refs = referencesOf(platform);
  const contract = contractPart(platform, context);
  const { holders, endsOn } = holdersPart(platform, context.today);
  const [recomputeOn] = [contract.recomputeOn, endsOn]
    .filter(day => day !== undefined)
    .sort();
  const cost = spec.contract?.annualCost;
  return {
    columns: {
      category: policy.categories[spec.type],
      tier: spec.tier,
      vendor: refs.one('spec.vendor'),
      dataClass: spec.data?.classification,
      personalData: spec.data?.personalData,
      sandboxExpiresOn: spec.sandbox?.expiresOn,
      capability: spec.capabilities,
      market: spec.markets,
      channel: spec.channels,
      roleHolder: refs.all('spec.roles[].assignee'),
      seats: spec.contract?.seats,
      runMoney: spec.funding?.run,
      projectMoney: spec.funding?.project,
      budgetOwner: payerOf(platform),
      ...contract.columns,
    },
    ...(cost && policy.money && { costInBase: toBase(cost, policy.money) }),
    dependsOn: refs.all('spec.dependsOn[]'),
    holders,
    ...(recomputeOn && { recomputeOn }),
  };
}
