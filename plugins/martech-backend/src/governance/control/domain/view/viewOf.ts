import { stringifyEntityRef } from '@backstage/catalog-model';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { ControlPolicy } from '../ControlPolicy';
import { startOf } from '../days';
import { liveSince, noMemory } from '../Memory';
import { PlatformView } from '../PlatformView';
import { integrationsOf } from './integrationsOf';
import { answeringFor, peopleOf } from './peopleOf';
import { PlatformFindings, Span } from './PlatformFindings';
import { seenReadiness } from './readinessOf';
import { renewalOf } from './renewalOf';
import { trustOf, trustShare } from './trustOf';

const factOf = (
  facts: readonly FactReading[],
  source: string,
  key: string,
): FactReading | undefined =>
  facts.find(fact => fact.source === source && fact.key === key);

const at = <T>(spans: ReadonlyArray<Span<T>>, instant: number): T | undefined =>
  spans.find(({ from, to }) => from <= instant && (to === null || to > instant))
    ?.value;

/** The share of trust that counts now, if it is known. */
export const trustNow = (facts: readonly FactReading[], now: number) =>
  trustShare(factOf(facts, 'pulse', 'trust'), now);

/** Puts together what decides the state of a platform. */
export function viewOf(
  platform: MarketingPlatform,
  found: PlatformFindings,
  {
    historyBegan,
    now,
    policy,
  }: { historyBegan: number; now: Date; policy: ControlPolicy },
): PlatformView {
  const { facts, lookup, states } = found;
  const { forks, recordConflicts } = found.estate.facts();
  const { spec } = platform;
  const instant = now.getTime();
  const today = now.toISOString().slice(0, 10);
  const memory = found.before?.memory ?? noMemory;
  const renewal = renewalOf(platform, lookup, today);
  const renewedIn = renewal.on && at(states, startOf(renewal.on));
  const reporting = factOf(facts, 'reporting', 'refreshed-on');
  const expiresOn = spec.sandbox?.expiresOn;
  const since = liveSince(memory, spec.lifecycle, instant);
  const trust = trustOf(trustNow(facts, instant), found.trust, {
    now: instant,
    within: policy.signals.trustWithin,
  });
  return {
    entityRef: stringifyEntityRef(platform),
    now: instant,
    lifecycle: spec.lifecycle,
    capabilities: spec.capabilities ?? [],
    readiness: seenReadiness(found.readiness, found.standards, today),
    people: peopleOf(answeringFor(platform), lookup, memory, today),
    exceptions: found.exceptions,
    reviewed: found.reviewed,
    recordConflicts,
    forks,
    integrations: integrationsOf(platform, lookup, today),
    historyBegan,
    renewal: { ...renewal, ...(renewedIn && { state: renewedIn }) },
    ...(since !== undefined && { liveSince: since }),
    ...(trust && { trust }),
    ...(reporting && {
      reporting: {
        observedAt: reporting.observedAt.getTime(),
        freshUntil: reporting.freshUntil?.getTime(),
      },
    }),
    ...(expiresOn && { sandboxExpiresOn: expiresOn }),
  };
}
