import { stringifyEntityRef } from '@backstage/catalog-model';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { ControlPolicy } from '../domain/ControlPolicy';
import { noMemory } from '../domain/Memory';
import { platformState } from '../domain/platformState';
import { unsolvedExceptions } from '../domain/signals/expiredException';
import { answeringFor, resolvedOf } from '../domain/view/peopleOf';
import { PlatformFindings } from '../domain/view/PlatformFindings';
import { trustNow, viewOf } from '../domain/view/viewOf';
import { Pass, Verdict } from './Gathered';

/** What one platform comes to; a pure function of what was found. */
export function judgePlatform(
  platform: MarketingPlatform,
  found: PlatformFindings,
  { historyBegan, now, policy }: Pass & { policy: ControlPolicy },
): Verdict {
  const view = viewOf(platform, found, { historyBegan, now, policy });
  const verdict = platformState(view, policy);
  const { before, facts, lookup, trust } = found;
  const memory = before?.memory ?? noMemory;
  const signals = verdict.reasons.flatMap(({ id, kind }) =>
    kind === 'signal' ? [id] : [],
  );
  const unsolved = unsolvedExceptions(
    view,
    policy.signals,
    new Set(signals),
  ).length;
  const share = trustNow(facts, now.getTime());
  const uid = platform.metadata.uid ?? '';
  const last = trust.at(-1);
  const isNews = share !== undefined && last?.value !== share;
  return {
    judged: {
      uid,
      entityRef: stringifyEntityRef(platform),
      kind: platform.kind,
      verdict,
      ready:
        view.readiness.known &&
        view.readiness.conditions.every(({ holds }) => holds),
      capabilities: view.capabilities,
      memory: {
        ...(view.liveSince !== undefined && { liveSince: view.liveSince }),
        resolved: resolvedOf(answeringFor(platform), lookup, memory),
        unsolved,
      },
    },
    ...(before && { before }),
    ...(isNews && { trust: { uid, value: share } }),
    evaluate: unsolved !== memory.unsolved,
  };
}
