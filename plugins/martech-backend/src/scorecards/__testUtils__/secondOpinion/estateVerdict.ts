import { Entity } from '@backstage/catalog-model';
import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { dayOf } from './days';
import { SeenFact, Situation } from './estateOf';
import { portfolioOf } from './portfolioOf';
import {
  ConditionVerdict,
  conditionVerdicts,
  isReady,
  ScorecardVerdict,
  scorecardVerdict,
} from './scorecardVerdict';

const ENDURING = [
  'platform-owner',
  'service-owner',
  'support-lead',
  'governance-lead',
  'creative-technologist',
  'creative-engineer',
  'adoption-lead',
  'enablement-lead',
  'platform-director',
];
const REQUIRED: Record<string, string[]> = {
  anchor: [...ENDURING, 'business-owner', 'technical-owner'],
  core: [
    'platform-owner',
    'service-owner',
    'support-lead',
    'governance-lead',
    'business-owner',
    'technical-owner',
  ],
  niche: ['platform-owner', 'support-lead'],
  experiment: ['platform-owner'],
};

/** All there is at one moment. */
export interface World {
  now: Date;
  /** By full lower-case reference; without scorecards. */
  catalog: ReadonlyMap<string, Entity>;
  /** By reference, the one known longest first. */
  scorecards: ReadonlyMap<string, MarketingScorecard>;
  facts: ReadonlyMap<string, SeenFact[]>;
  records: ReadonlyMap<string, Situation['records']>;
  /** Ids of waived checks, by entity and scorecard. */
  waived: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

export interface EntityVerdict {
  results: Map<string, ScorecardVerdict>;
  readiness?: {
    scorecard: string;
    ready: boolean;
    conditions: ConditionVerdict[];
    conflict: string[];
  };
}

type Spec = MarketingScorecard['spec'];

function stateOf(spec: Spec, today: string) {
  const { enforceFrom, lifecycle } = spec;
  const begun = enforceFrom !== undefined && enforceFrom <= today;
  return lifecycle === 'announced' && begun ? 'enforced' : lifecycle;
}

function applies({ appliesTo }: Spec, entity: Entity): boolean {
  const {
    kind,
    'spec.lifecycle': lifecycle,
    ...rest
  } = appliesTo as {
    kind: string;
    'spec.lifecycle'?: { $in: string[] };
  };
  if (Object.keys(rest).length > 0) throw new Error('unknown predicate');
  return (
    kind === entity.kind &&
    (!lifecycle || lifecycle.$in.includes(String(entity.spec?.lifecycle)))
  );
}

function verdictOf(
  ref: string,
  entity: Entity,
  world: World,
  before: ReadonlyMap<string, EntityVerdict>,
  ready: (ref: string) => boolean,
): EntityVerdict {
  const today = dayOf(world.now);
  const situation: Situation = {
    entity,
    now: world.now,
    catalog: world.catalog,
    requiredRoles: REQUIRED[String(entity.spec?.tier)] ?? [],
    facts: world.facts.get(ref) ?? [],
    records: world.records.get(ref) ?? {},
    portfolio: portfolioOf(ref, world.catalog, ready),
  };
  const applying = [...world.scorecards].filter(
    ([, { spec }]) =>
      ['announced', 'enforced'].includes(stateOf(spec, today)) &&
      applies(spec, entity),
  );
  const results = new Map(
    applying.map(([name, { spec }]) => [
      name,
      scorecardVerdict(spec, situation, world.waived.get(ref)?.get(name)),
    ]),
  );
  const candidates = applying.filter(
    ([, { spec }]) => spec.type === 'readiness',
  );
  const enforced = candidates.filter(
    ([, { spec }]) => stateOf(spec, today) === 'enforced',
  );
  const [ruling] = [...enforced, ...candidates];
  if (!ruling) return { results };
  const [scorecard, { spec }] = ruling;
  const held = before.get(ref)?.readiness?.conditions ?? [];
  const conditions = conditionVerdicts(
    spec,
    results.get(scorecard)?.checks ?? [],
    spec.levels.find(({ id }) => id === 'fresh')?.rank ?? 3,
    new Set(held.filter(({ holds }) => holds).map(({ id }) => id)),
  );
  return {
    results,
    readiness: {
      scorecard,
      ready: isReady(conditions),
      conditions,
      conflict: enforced.slice(1).map(([name]) => name),
    },
  };
}

/** What everything comes to; platforms first, since templates follow them. */
export function estateVerdict(
  world: World,
  before: ReadonlyMap<string, EntityVerdict> = new Map(),
): Map<string, EntityVerdict> {
  const verdicts = new Map<string, EntityVerdict>();
  const isPlatform = ([, { kind }]: [string, Entity]) =>
    kind === 'MarketingPlatform';
  const all = [...world.catalog].filter(([, { apiVersion }]) =>
    apiVersion.startsWith('martech/'),
  );
  const ready = (ref: string) => verdicts.get(ref)?.readiness?.ready ?? false;
  for (const [ref, entity] of [
    ...all.filter(isPlatform),
    ...all.filter(entry => !isPlatform(entry)),
  ])
    verdicts.set(ref, verdictOf(ref, entity, world, before, ready));
  return verdicts;
}
