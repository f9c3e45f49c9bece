import { EntityStatus } from '@martech-portal/backstage-plugin-martech-common';
import { scorecardState } from '@martech-portal/backstage-plugin-martech-common/rules';
import { KnownScorecard } from '../domain/ScorecardSet';
import {
  IntervalReader,
  PastResult,
  PastStatus,
} from '../store/IntervalReader';
import { AskedDay } from './domain/askedDay';
import { pastReadiness } from './domain/pastReadiness';
import { rankedChecks } from './domain/rankedChecks';
import { showReadiness } from './domain/showReadiness';
import { showResult } from './domain/showResult';
import { ReadinessDepth } from './ReadinessDepth';
import { Versions } from './Versions';

type Shown = Pick<EntityStatus, 'readiness' | 'scorecards'>;

/** What an entity came to on a past day, under the rules of that day. */
export class PastStatuses {
  readonly #depth: ReadinessDepth;
  readonly #intervals: Pick<IntervalReader, 'statusAt'>;
  readonly #versions: Versions;

  constructor(options: {
    depth: ReadinessDepth;
    intervals: Pick<IntervalReader, 'statusAt'>;
    versions: Versions;
  }) {
    this.#depth = options.depth;
    this.#intervals = options.intervals;
    this.#versions = options.versions;
  }

  /**
   * As it stood at the end of a day; undefined when nothing was known yet.
   *
   * @param visible - scorecards that the caller may see
   */
  async at(
    uid: string,
    asked: AskedDay,
    visible: ReadonlyMap<string, KnownScorecard>,
  ): Promise<Shown | undefined> {
    const past = await this.#intervals.statusAt(uid, asked.end.getTime());
    if (!past) return undefined;
    const results = past.results.filter(({ scorecard }) =>
      visible.has(scorecard),
    );
    const scorecards = await Promise.all(
      results.map(result => this.#result(result, asked)),
    );
    return {
      readiness: await this.#readiness(past.readiness, results, asked),
      scorecards: scorecards.flat(),
    };
  }

  async #result(result: PastResult, { day, end }: AskedDay) {
    const rules = await this.#rules(result, end);
    const state = rules && scorecardState(rules.spec, day);
    if (!state || state === 'retired') return [];
    const { metadata, spec } = rules;
    return showResult(
      {
        ...result,
        entityRef: result.scorecard,
        title: metadata.title ?? metadata.name,
        spec,
        state,
      },
      { now: end, today: day },
    );
  }

  #rules({ scorecard, version }: PastResult, at: Date) {
    return this.#versions.of(scorecard, version, at.getTime());
  }

  async #readiness(
    stored: PastStatus['readiness'],
    results: readonly PastResult[],
    { day, end }: AskedDay,
  ): Promise<EntityStatus['readiness']> {
    const result = results.find(
      ({ scorecard }) => scorecard === stored?.scorecard,
    );
    if (!stored || !result) return null;
    const rules = await this.#rules(result, end);
    if (!rules) return null;
    const ranked = rankedChecks(rules.spec);
    const depth = this.#depth.of(ranked.levels);
    const outcomes = new Map(
      result.checks.map(({ id, outcome }) => [id, outcome]),
    );
    const known = ranked.checks.filter(({ id }) => outcomes.has(id));
    const readiness = pastReadiness(
      stored,
      { ...ranked, checks: known },
      known.flatMap(({ id }) => outcomes.get(id) ?? []),
      depth.rank,
    );
    const state = scorecardState(rules.spec, day);
    return showReadiness(readiness, {
      depth,
      state: state === 'enforced' ? state : 'announced',
    });
  }
}
