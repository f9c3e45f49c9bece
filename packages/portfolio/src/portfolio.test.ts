import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  contractDates,
  defaultVocabularies,
  findKind,
  isMarketingDecision,
  isMarketingPlatform,
  isMarketingTemplate,
  isMarketingVendor,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { isDeepStrictEqual } from 'node:util';
import { entities as companies } from 'third-party-web';
import { brokenReferences } from './__testUtils__/references';
import { generatePortfolio, portfolioEntities } from './portfolio';

const today = '2026-11-22';
const portfolio = generatePortfolio({ platforms: 2_000, seed: 42 });
const platforms = portfolio.filter(isMarketingPlatform);
const ours = portfolio.filter(({ kind }) => findKind(kind));

const share = <T>(list: T[], matches: (item: T) => boolean) =>
  list.filter(matches).length / list.length;
const isConfidential = ({ metadata }: Entity) =>
  metadata.labels?.['martech-portal.dev/confidential'] === 'true';

describe('generatePortfolio', () => {
  it('is decided by its options alone', () => {
    const small = (seed: number) => generatePortfolio({ platforms: 60, seed });
    expect(small(7)).toEqual(small(7));
    expect(small(7)).not.toEqual(small(8));
  });

  it('streams the same entities', () => {
    const stream = portfolioEntities({ platforms: 2_000, seed: 42 });
    expect(stream.next().value).toEqual(portfolio[0]);
    expect([...stream]).toHaveLength(portfolio.length - 1);
  });

  it.each([
    ['User', 100],
    ['MarketingVendor', 200],
    ['MarketingPlatform', 2_000],
    ['MarketingTemplate', 600],
    ['MarketingIntegration', 1_000],
    ['MarketingDecision', 100],
  ])('makes entities of kind %s in proportion', (kind, count) => {
    expect(portfolio.filter(entity => entity.kind === kind)).toHaveLength(
      count,
    );
  });

  it.each([1, 2, 30])('makes a portfolio of %s platforms, too', count => {
    const entities = generatePortfolio({ platforms: count });
    expect(entities.filter(isMarketingPlatform)).toHaveLength(count);
    expect(brokenReferences(entities)).toEqual([]);
  });

  it('makes nothing that its kind refuses', () => {
    const context = { vocabularies: defaultVocabularies, today };
    const problems = ours.flatMap(entity =>
      validateMartechEntity(entity, findKind(entity.kind)!, context).map(
        ({ path, message }) =>
          `${stringifyEntityRef(entity)}: ${path} ${message}`,
      ),
    );
    expect(problems).toEqual([]);
  });

  it('names each entity once, and the catalog accepts the name', () => {
    const refs = portfolio.map(entity => stringifyEntityRef(entity));
    expect(new Set(refs).size).toBe(refs.length);
    const odd = portfolio.filter(
      ({ metadata }) =>
        !/^(?=.{1,63}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(metadata.name),
    );
    expect(odd.map(({ metadata }) => metadata.name)).toEqual([]);
  });

  it('refers only to what is there', () => {
    expect(brokenReferences(portfolio)).toEqual([]);
  });

  it('says where each entity comes from', () => {
    for (const { metadata } of portfolio) {
      expect(metadata.annotations).toEqual({
        'backstage.io/managed-by-location': 'generated:portfolio-42',
        'backstage.io/managed-by-origin-location': 'generated:portfolio-42',
      });
    }
  });

  it('holds nothing that JSON would lose', () => {
    const changed = portfolio.filter(
      entity => !isDeepStrictEqual(JSON.parse(JSON.stringify(entity)), entity),
    );
    expect(changed.map(entity => stringifyEntityRef(entity))).toEqual([]);
  });

  it('sells real products with their own host names', () => {
    const known = new Set(
      companies.flatMap(({ domains }) =>
        domains.map(domain => domain.replace(/^\*\./, '')),
      ),
    );
    const names = new Set(companies.map(({ name }) => name.trim()));
    for (const { metadata, spec } of portfolio.filter(isMarketingVendor)) {
      expect(names).toContain(metadata.title);
      expect(spec.domains?.filter(domain => !known.has(domain))).toEqual([]);
    }
  });

  it.each([0, 0.2, 1])(
    'keeps a share of %s confidential',
    confidentialShare => {
      const entities = generatePortfolio({
        platforms: 1_000,
        confidentialShare,
      });
      const martech = entities.filter(({ kind }) => findKind(kind));
      expect(share(martech, isConfidential)).toBeCloseTo(confidentialShare, 1);
      expect(entities.filter(isConfidential).length).toBe(
        martech.filter(isConfidential).length,
      );
    },
  );
});

describe('the distributions of a portfolio', () => {
  it.each([
    ['live', 0.7, ['launched', 'operating', 'retiring']],
    ['retired', 0.08, ['retired']],
    ['in a sandbox', 0.04, ['sandbox']],
  ])('has platforms that are %s', (_, expected, lifecycles) => {
    expect(
      share(platforms, ({ spec }) => lifecycles.includes(spec.lifecycle)),
    ).toBeCloseTo(expected, 1);
  });

  it('uses all subcategories and all tiers', () => {
    expect(new Set(platforms.map(({ spec }) => spec.type)).size).toBe(49);
    expect(new Set(platforms.map(({ spec }) => spec.tier)).size).toBe(4);
  });

  it('has costs with a median far below the mean, mostly in euros', () => {
    const costs = platforms.flatMap(
      ({ spec }) => spec.contract?.annualCost ?? [],
    );
    const amounts = costs.map(({ amount }) => amount).sort((a, b) => a - b);
    const mean = amounts.reduce((sum, cost) => sum + cost, 0) / amounts.length;
    expect(mean).toBeGreaterThan(1.5 * amounts[amounts.length >> 1]);
    expect(share(costs, ({ currency }) => currency === 'EUR')).toBeCloseTo(
      0.62,
      1,
    );
  });

  it('has notice deadlines on both sides of today', () => {
    const deadlines = platforms.flatMap(
      ({ spec }) =>
        contractDates(spec.contract ?? {}, today).noticeDeadline ?? [],
    );
    const missed = share(deadlines, day => day < today);
    expect(missed).toBeGreaterThan(0.1);
    expect(missed).toBeLessThan(0.4);
    expect(
      share(deadlines, day => day >= today && day <= '2027-03-22'),
    ).toBeGreaterThan(0.1);
  });

  it('has platforms well looked after and platforms hardly at all', () => {
    const filled = platforms.map(
      ({ spec: { intake, support, release, successMeasures } }) =>
        [intake, support, release, successMeasures].filter(Boolean).length,
    );
    expect(share(filled, count => count === 4)).toBeGreaterThan(0.3);
    expect(share(filled, count => count <= 1)).toBeGreaterThan(0.25);
  });

  it('has local copies of templates, and decisions that replace others', () => {
    const templates = portfolio.filter(isMarketingTemplate);
    expect(
      share(templates, ({ spec }) => spec.management === 'local'),
    ).toBeCloseTo(0.35, 1);
    expect(templates.some(({ spec }) => spec.derivedFrom)).toBe(true);
    const decisions = portfolio.filter(isMarketingDecision);
    expect(decisions.some(({ spec }) => spec.supersedes)).toBe(true);
    expect(new Set(decisions.map(({ spec }) => spec.type)).size).toBe(8);
  });
});
