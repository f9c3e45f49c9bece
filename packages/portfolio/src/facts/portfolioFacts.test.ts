import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Entity,
  RELATION_HAS_MEMBER,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  defaultRequiredRoles,
  isMarketingPlatform,
  MarketingScorecard,
  pushFactsSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  buildSnapshot,
  compileScorecard,
  conditionStates,
  evaluateScorecard,
  FactReading,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { parse } from 'yaml';
import { sampleFolder } from '../__testUtils__/readSampleCompany';
import { generatePortfolio } from '../portfolio';
import { portfolioFacts } from './portfolioFacts';

const options = { platforms: 400, today: '2026-11-22' };
const entities = generatePortfolio(options);
const bodies = [...portfolioFacts(entities, options)];

/** Members as the catalog relates them; rules ask who is in a team. */
function membersOf(group: Entity) {
  return entities
    .filter(({ kind, spec }) => {
      const teams = [spec?.memberOf].flat();
      return kind === 'User' && teams.includes(group.metadata.name);
    })
    .map(user => ({
      type: RELATION_HAS_MEMBER,
      targetRef: stringifyEntityRef(user),
    }));
}

const byRef = new Map(
  entities.map(entity => [
    stringifyEntityRef(entity),
    entity.kind === 'Group'
      ? { ...entity, relations: membersOf(entity) }
      : entity,
  ]),
);

const folder = join(sampleFolder, 'scorecards');
const scorecards = readdirSync(folder).map(name => {
  const definition: MarketingScorecard = parse(
    readFileSync(join(folder, name), 'utf8'),
  );
  return compileScorecard(definition);
});

const readings = new Map<string, FactReading[]>();
for (const { observations, source } of bodies) {
  for (const { entityRef, key, observedAt, value } of observations) {
    const fact = { source, key, value, observedAt: new Date(observedAt) };
    readings.set(entityRef, [...(readings.get(entityRef) ?? []), fact]);
  }
}

const snapshotOf = (entity: Entity) =>
  buildSnapshot({
    entity,
    now: new Date(`${options.today}T12:00:00Z`),
    lookup: ref => byRef.get(ref),
    requiredRoles: isMarketingPlatform(entity)
      ? defaultRequiredRoles[entity.spec.tier ?? 'niche']
      : [],
    facts: readings.get(stringifyEntityRef(entity)) ?? [],
    records: {},
    portfolio: { recordConflicts: [], overlaps: [], forks: [], builtOn: [] },
  });

describe('facts of a generated portfolio', () => {
  it('are bodies that the API takes', () => {
    expect(bodies.length).toBeGreaterThan(5);
    for (const body of bodies) {
      expect(pushFactsSchema.safeParse(body).error).toBeUndefined();
    }
  });

  it('are the same for the same options', () => {
    expect([...portfolioFacts(entities, options)]).toEqual(bodies);
    expect([...portfolioFacts(entities, { ...options, seed: 2 })]).not.toEqual(
      bodies,
    );
  });

  it('say each thing once, of platforms that exist', () => {
    const names = bodies.flatMap(({ observations, source }) =>
      observations.map(({ entityRef, key }) => `${entityRef} ${source}/${key}`),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter(name => !byRef.has(name.split(' ')[0]))).toEqual([]);
  });
});

describe('the shipped scorecards on a generated portfolio', () => {
  const outcomes = scorecards.map(scorecard => ({
    name: scorecard.entityRef,
    outcomes: entities
      .filter(entity => scorecard.appliesTo(entity))
      .flatMap(
        entity =>
          evaluateScorecard(scorecard, snapshotOf(entity), new Set()).checks,
      )
      .map(({ outcome }) => outcome),
  }));

  it.each(outcomes)('$name never errs and tells good from bad', found => {
    const share = (outcome: string) =>
      found.outcomes.filter(other => other === outcome).length /
      found.outcomes.length;
    expect(share('error')).toBe(0);
    expect(share('pass')).toBeGreaterThan(0.1);
    expect(share('fail')).toBeGreaterThan(0.02);
  });

  it('operational readiness leaves some ready and many not', () => {
    const readiness = scorecards.find(
      ({ definition }) => definition.type === 'readiness',
    )!;
    const holding = entities
      .filter(entity => readiness.appliesTo(entity))
      .map(entity => {
        const { checks } = evaluateScorecard(
          readiness,
          snapshotOf(entity),
          new Set(),
        );
        const found = checks.map(({ outcome }) => outcome);
        return conditionStates(readiness, found, 3).filter(({ holds }) => holds)
          .length;
      });
    const share = (least: number, most: number) =>
      holding.filter(held => held >= least && held <= most).length /
      holding.length;
    expect(share(8, 8)).toBeGreaterThan(0.02);
    expect(share(0, 2)).toBeGreaterThan(0.2);
  });
});
