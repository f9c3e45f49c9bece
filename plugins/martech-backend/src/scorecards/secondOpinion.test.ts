import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  isMarketingScorecard,
  MarketingScorecard,
} from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { firstOpinion, secondOpinion } from './__testUtils__/bothOpinions';
import {
  barePlatform,
  bareSituation,
  estate,
  everyRuleOf,
  oneRule,
  RandomEstate,
  rulesOf,
  scorecardFor,
} from './__testUtils__/randomEstate';
import { dialectDifferences } from './__testUtils__/secondOpinion/dialectDifferences';

jest.setTimeout(120_000);

const shippedFolder = resolve(__dirname, '../../../../catalog-info/scorecards');
const shipped = readdirSync(shippedFolder)
  .filter(file => file.endsWith('.yaml'))
  .flatMap(file =>
    parseAllDocuments(readFileSync(resolve(shippedFolder, file), 'utf8')),
  )
  .map(document => document.toJS() as Entity)
  .filter(isMarketingScorecard);
const kindsOf = ({ spec }: MarketingScorecard) =>
  Object.keys(rulesOf).filter(kind =>
    JSON.stringify(spec.appliesTo).includes(`"${kind}"`),
  );

const seen = new Map<string, number>();

/** All that one says of the entities of a kind and the other does not. */
function disagreements(
  card: MarketingScorecard,
  all: RandomEstate,
  kind: string,
): unknown[] {
  return all.entities
    .filter(entity => entity.kind === kind)
    .flatMap(entity => {
      const first = firstOpinion(card, entity, all);
      const second = secondOpinion(card, entity, all);
      for (const { outcome } of second.checks)
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      if (second.ready) seen.set('ready', (seen.get('ready') ?? 0) + 1);
      const same = isDeepStrictEqual(first, second);
      if (same) return [];
      const checks = card.spec.checks.filter(
        (_, index) =>
          !isDeepStrictEqual(first.checks[index], second.checks[index]),
      );
      return [{ ref: stringifyEntityRef(entity), checks, first, second }];
    });
}

/** The same cases in every run; another seed tries others. */
const seed = Number(process.env.SECOND_OPINION_SEED ?? 20261122);

describe('the engine and the second opinion agree', () => {
  it.each(
    Object.entries({
      MarketingPlatform: 250,
      MarketingTemplate: 150,
      MarketingIntegration: 150,
      MarketingVendor: 150,
      MarketingDecision: 150,
    }),
  )('on random scorecards of a %s', (kind, numRuns) => {
    fc.assert(
      fc.property(scorecardFor(kind), estate, (card, all) => {
        expect(disagreements(card, all, kind)).toEqual([]);
      }),
      { numRuns, seed },
    );
  });

  it.each(Object.keys(rulesOf))('on every rule of a %s', kind => {
    const card = everyRuleOf(kind);
    fc.assert(
      fc.property(estate, all => {
        expect(disagreements(card, all, kind)).toEqual([]);
      }),
      { numRuns: 40, seed },
    );
  });

  it.each(
    shipped.flatMap(card =>
      kindsOf(card).map(kind => [card.metadata.name, kind, card] as const),
    ),
  )('on the shipped %s of a %s', (_, kind, card) => {
    fc.assert(
      fc.property(estate, all => {
        expect(disagreements(card, all, kind)).toEqual([]);
      }),
      { numRuns: 40, seed },
    );
  });

  it('after thousands of cases of every outcome', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(6);
    const outcomes = [
      'pass',
      'warn',
      'fail',
      'no-data',
      'error',
      'waived',
      'not-applicable',
    ];
    const few = outcomes.filter(outcome => (seen.get(outcome) ?? 0) < 200);
    expect(few).toEqual([]);
    expect(seen.get('ready')).toBeGreaterThan(20);
    const cases = [...seen.values()].reduce((sum, count) => sum + count, 0);
    expect(cases).toBeGreaterThan(10_000);
  });

  it.each(dialectDifferences)(
    'but for a difference of dialect: $rule',
    ({ engine, rule, second }) => {
      const all: RandomEstate = {
        ...bareSituation,
        entities: [barePlatform],
        waived: [],
        held: [],
        depth: 1,
      };
      const card = oneRule(rule);
      expect([
        firstOpinion(card, barePlatform, all).checks[0].outcome,
        secondOpinion(card, barePlatform, all).checks[0].outcome,
      ]).toEqual([engine, second]);
    },
  );
});

describe('the second opinion', () => {
  it('shares nothing with the engine', () => {
    const folder = resolve(__dirname, '__testUtils__/secondOpinion');
    const imports = readdirSync(folder)
      .filter(file => file.endsWith('.ts'))
      .flatMap(file => [
        ...readFileSync(resolve(folder, file), 'utf8').matchAll(
          /from '([^']+)'/g,
        ),
      ])
      .map(([, from]) => from)
      .filter(from => !from.startsWith('./'));
    expect([...new Set(imports)].sort()).toEqual([
      '@backstage/catalog-model',
      '@bufbuild/cel',
      '@martech-portal/backstage-plugin-martech-common',
    ]);
  });
});
