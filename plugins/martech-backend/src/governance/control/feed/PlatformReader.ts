import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  MarketingPlatform,
  RELATION_DECIDED_BY,
  RELATION_INTEGRATED_BY,
} from '@martech-portal/backstage-plugin-martech-common';
import { FactStore } from '../../../facts/store/FactStore';
import { Estate } from '../../../scorecards/engine';
import { EntityCache } from '../../../scorecards/engine/EntityCache';
import { ResultReader } from '../../../scorecards/store/ResultReader';
import { ControlPolicy } from '../domain/ControlPolicy';
import { maintainersOf, relatedTo } from '../domain/view/integrationsOf';
import { answeringFor } from '../domain/view/peopleOf';
import { PlatformFindings } from '../domain/view/PlatformFindings';
import { trustNow } from '../domain/view/viewOf';
import { Exceptions } from '../sources/Exceptions';
import { ControlRecords } from '../store/ControlRecords';
import { ControlStore } from '../store/ControlStore';
import { StateHistory } from '../store/StateHistory';
import { Standards } from './Standards';

/** What states of platforms are worked out from. */
export interface PlatformSources {
  cache: EntityCache;
  estate: Pick<Estate, 'views'>;
  exceptions: Exceptions;
  facts: Pick<FactStore, 'of'>;
  history: Pick<StateHistory, 'statesSince' | 'trustSince'>;
  policy: ControlPolicy;
  records: Pick<ControlRecords, 'reviewed'>;
  results: Pick<ResultReader, 'evaluations'>;
  standards: Standards;
  store: Pick<ControlStore, 'ofUids'>;
}

const uidOf = ({ metadata }: Entity) => metadata.uid ?? '';

/** What is asked about by reference: people, integrations and decisions. */
const namedBy = (platform: MarketingPlatform): string[] => [
  ...answeringFor(platform).flatMap(({ deputies, ref }) => [ref, ...deputies]),
  ...relatedTo(platform, RELATION_INTEGRATED_BY),
  ...relatedTo(platform, RELATION_DECIDED_BY),
];

function grouped<T extends { uid: string }>(rows: readonly T[]) {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(row.uid);
    if (known) known.push(row);
    else groups.set(row.uid, [row]);
  }
  return groups;
}

/** Reads what is known of many platforms at once. */
export class PlatformReader {
  readonly #sources: PlatformSources;

  constructor(sources: PlatformSources) {
    this.#sources = sources;
  }

  /** In the order of the platforms. */
  async find(
    platforms: readonly MarketingPlatform[],
    now: Date,
  ): Promise<PlatformFindings[]> {
    const { estate, exceptions, facts, records, results, standards, store } =
      this.#sources;
    const refs = platforms.map(platform => stringifyEntityRef(platform));
    const lookup = await this.#lookup(platforms, now);
    const specs = await standards.current();
    const evaluations = await results.evaluations(refs);
    const before = await store.ofUids(platforms.map(uidOf));
    const excepted = await exceptions.of(refs, now.getTime());
    const reviewed = await records.reviewed(refs);
    const views = await estate.views(platforms);
    const known = await facts.of(refs);
    const trust = await this.#trust(platforms, known, now);
    const states = await this.#states(platforms, now);
    return platforms.map((platform, index): PlatformFindings => {
      const ref = refs[index];
      const uid = uidOf(platform);
      const evaluation = evaluations.get(ref);
      return {
        lookup,
        standards: specs,
        before: before.get(uid),
        readiness: evaluation?.uid === uid ? evaluation.readiness : undefined,
        exceptions: excepted.get(ref) ?? [],
        reviewed: reviewed.has(ref),
        estate: views[index],
        facts: known.get(ref) ?? [],
        trust: trust.get(uid) ?? [],
        states: (states.get(uid) ?? []).map(({ state, ...span }) => ({
          ...span,
          value: state,
        })),
      };
    });
  }

  /** Everything named, and in a second round who maintains integrations. */
  async #lookup(platforms: readonly MarketingPlatform[], now: Date) {
    const { cache } = this.#sources;
    const instant = now.getTime();
    const first = await cache.read(platforms.flatMap(namedBy), instant);
    const maintainers = [...first.values()].flatMap(maintainersOf);
    const second = await cache.read(maintainers, instant);
    return (ref: string) => first.get(ref) ?? second.get(ref);
  }

  /** Of those of which trust is told. */
  async #trust(
    platforms: readonly MarketingPlatform[],
    facts: Awaited<ReturnType<FactStore['of']>>,
    now: Date,
  ) {
    const { history, policy } = this.#sources;
    const instant = now.getTime();
    const told = platforms.filter(
      platform =>
        trustNow(facts.get(stringifyEntityRef(platform)) ?? [], instant) !==
        undefined,
    );
    const since = instant - policy.signals.trustWithin;
    return grouped(await history.trustSince(told.map(uidOf), since));
  }

  /** Of those whose contract may have renewed itself lately. */
  async #states(platforms: readonly MarketingPlatform[], now: Date) {
    const { history, policy } = this.#sources;
    const renewing = platforms.filter(({ spec }) => spec.contract?.autoRenew);
    const since = now.getTime() - policy.signals.renewedWithin;
    return grouped(await history.statesSince(renewing.map(uidOf), since));
  }
}
