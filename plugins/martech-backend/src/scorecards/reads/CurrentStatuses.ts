import {
  EntityRow,
  EntityStatus,
  MarketingScorecard,
  ScorecardResult,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  outcomeOfLetter,
  scorecardState,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { utcDay } from '../../clock';
import { FactStore } from '../../facts/store/FactStore';
import { StoredReadiness } from '../domain/readiness';
import { KnownScorecard } from '../domain/ScorecardSet';
import { DetailedResult, ResultReader } from '../store/ResultReader';
import { byName } from './domain/checkFacts';
import { rankedChecks } from './domain/rankedChecks';
import { showReadiness } from './domain/showReadiness';
import { ShownAt, ShownCheck, showResult } from './domain/showResult';
import { ReadinessDepth } from './ReadinessDepth';
import { Versions } from './Versions';

type Shown = Pick<
  EntityStatus,
  'evaluatedAt' | 'historyFrom' | 'pending' | 'readiness' | 'scorecards'
>;

interface CurrentStatusesOptions {
  depth: ReadinessDepth;
  facts: Pick<FactStore, 'of'>;
  /** When every entity had last been looked at, ISO. */
  lookedAt(): Promise<string | undefined>;
  results: Pick<ResultReader, 'of' | 'standing'>;
  versions: Versions;
}

const shownChecks = (
  { codes, details }: DetailedResult,
  spec: MarketingScorecard['spec'],
): ShownCheck[] =>
  spec.checks.flatMap(({ id }, index) => {
    const outcome = outcomeOfLetter(codes.charAt(index));
    return outcome ? [{ id, outcome, ...details[index] }] : [];
  });

/** What an entity comes to now, as it was stored last. */
export class CurrentStatuses {
  readonly #options: CurrentStatusesOptions;

  constructor(options: CurrentStatusesOptions) {
    this.#options = options;
  }

  /** @param visible - scorecards that the caller may see */
  async of(
    { entityRef, uid }: EntityRow,
    now: Date,
    visible: ReadonlyMap<string, KnownScorecard>,
  ): Promise<Shown> {
    const { facts, lookedAt, results } = this.#options;
    // Asked together: SQLite has one connection, which a run in between takes.
    const [stored, standing, readings, looked] = await Promise.all([
      results.of(uid),
      results.standing({ entityRef, uid }),
      facts.of([entityRef]),
      lookedAt(),
    ]);
    const at: ShownAt = {
      now,
      today: utcDay(now),
      facts: byName(readings.get(entityRef) ?? []),
    };
    const shown = await Promise.all(
      stored.map(result =>
        this.#result(result, visible.get(result.scorecard), at),
      ),
    );
    const { evaluation, firstKnown, pending } = standing;
    const first = evaluation && new Date(evaluation.firstSeenAt).toISOString();
    const readiness = evaluation?.readiness;
    return {
      // An entity that came after the last sweep was looked at when it came.
      evaluatedAt: first && looked && looked > first ? looked : first ?? null,
      historyFrom:
        firstKnown === undefined ? null : utcDay(new Date(firstKnown)),
      pending,
      readiness: readiness
        ? this.#readiness(readiness, visible, at.today)
        : null,
      scorecards: shown.flat(),
    };
  }

  async #result(
    result: DetailedResult,
    scorecard: KnownScorecard | undefined,
    at: ShownAt,
  ): Promise<ScorecardResult[]> {
    if (!scorecard) return [];
    const { compiled, entity, entityRef } = scorecard;
    const rules =
      compiled.version === result.version
        ? entity
        : await this.#options.versions.of(entityRef, result.version);
    const state = scorecardState(entity.spec, at.today);
    if (!rules || state === 'draft' || state === 'retired') return [];
    const { score, level, version } = result;
    const checks = shownChecks(result, rules.spec);
    const { spec } = rules;
    const { title } = compiled;
    return [
      showResult(
        { entityRef, title, spec, state, version, score, level, checks },
        at,
      ),
    ];
  }

  #readiness(
    readiness: StoredReadiness,
    visible: ReadonlyMap<string, KnownScorecard>,
    today: string,
  ): EntityStatus['readiness'] {
    const scorecard = visible.get(readiness.scorecard);
    if (!scorecard) return null;
    const { spec } = scorecard.entity;
    const state = scorecardState(spec, today);
    return showReadiness(
      {
        ...readiness,
        conflict: readiness.conflict.filter(ref => visible.has(ref)),
      },
      {
        depth: this.#options.depth.of(rankedChecks(spec).levels),
        state: state === 'enforced' ? state : 'announced',
      },
    );
  }
}
