import { Entity } from '@backstage/catalog-model';
import { isMarketingPlatform } from '../../../kinds';
import { defaultRequiredRoles } from '../../../roles';
import {
  buildSnapshot,
  CompiledScorecard,
  compileScorecard,
  conditionStates,
  evaluateScorecard,
  RecordCounts,
  ScorecardEvaluation,
} from '../../../rules';
import { sampleEntities } from './sampleEntities';
import { sampleFacts } from './sampleFacts';
import { samplePortfolio } from './samplePortfolio';
import { readScorecards } from './scorecards';

/** Rank of the depth `fresh`, at which a platform is ready by default. */
const DEPTH = 3;

/** What the portal counts where nobody has started a record. */
const noRecordsYet: Required<RecordCounts> = {
  exceptions: { open: 0, expired: 0, oldestOpenDays: 0 },
  incidents: { open: 0, openMajor: 0, last90Days: 0 },
  changes: { last90Days: 0, failed90Days: 0, overdue: 0 },
  requests: { open: 0, overdue: 0, fulfilled90Days: 0 },
  releases: { last365Days: 0, lastOn: '' },
  reviews: { approved: 0, lastOn: '' },
};

/** What a scorecard came to for one entity of the sample company. */
export interface SampleResult {
  scorecard: CompiledScorecard;
  entityRef: string;
  evaluation: ScorecardEvaluation;
  /** Go-live conditions that hold; of readiness only. */
  holding: string[];
}

/** Every shipped scorecard over every entity of the sample company, on a day. */
export function sampleResults(today: string): SampleResult[] {
  const entities = sampleEntities();
  const facts = sampleFacts(today);
  const scorecards = readScorecards().map(({ scorecard }) =>
    compileScorecard(scorecard),
  );
  const ready = new Set<string>();

  const resultOf = (
    scorecard: CompiledScorecard,
    entityRef: string,
    entity: Entity,
  ): SampleResult => {
    const snapshot = buildSnapshot({
      entity,
      now: new Date(`${today}T12:00:00Z`),
      lookup: ref => entities.get(ref),
      requiredRoles: isMarketingPlatform(entity)
        ? defaultRequiredRoles[entity.spec.tier ?? 'niche']
        : [],
      facts: facts.get(entityRef) ?? [],
      records: noRecordsYet,
      portfolio: samplePortfolio(entity, entities, ready),
    });
    const evaluation = evaluateScorecard(scorecard, snapshot, new Set());
    const outcomes = evaluation.checks.map(({ outcome }) => outcome);
    const holding =
      scorecard.definition.type === 'readiness'
        ? conditionStates(scorecard, outcomes, DEPTH)
            .filter(({ holds }) => holds)
            .map(({ id }) => id)
        : [];
    if (holding.length === 8) ready.add(entityRef);
    return { scorecard, entityRef, evaluation, holding };
  };

  // Readiness comes first: templates inherit it.
  return scorecards.flatMap(scorecard =>
    [...entities].flatMap(([ref, entity]) =>
      scorecard.appliesTo(entity) ? [resultOf(scorecard, ref, entity)] : [],
    ),
  );
}
