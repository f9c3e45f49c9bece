import { entitiesExportSchema } from '@martech-portal/backstage-plugin-martech-common';
import { parse } from '../../http';
import { planFacets } from './planFacets';
import { planSelection } from './planSelection';

const kind = 'MarketingPlatform';

const plan = (query: object, hasBase = true) =>
  planSelection(parse(entitiesExportSchema, query), { hasBase });

describe('planSelection', () => {
  it.each<[string, object, string]>([
    [
      'an unknown kind',
      { kind: 'MarketingPlatfrom' },
      'kind: "MarketingPlatfrom" is not one of "MarketingPlatform", "MarketingTemplate", "MarketingIntegration", "MarketingVendor", "MarketingDecision", "MarketingScorecard", did you mean "MarketingPlatform"?',
    ],
    [
      'an unknown field',
      { kind, wehre: {} },
      'wehre: unknown field, did you mean where?',
    ],
    [
      'an unknown column',
      { kind, where: { teir: { in: ['core'] } } },
      'where.teir: unknown column "teir", did you mean tier?',
    ],
    [
      'a column of another kind',
      { kind, where: { domain: { in: ['x'] } } },
      'where.domain: MarketingPlatform has no column domain, it has title, name, namespace, owner,',
    ],
    [
      'a column named like a method',
      { kind, where: { constructor: { in: ['x'] } } },
      'where.constructor: unknown column "constructor", did you mean contractEnd?',
    ],
    [
      'a range of text',
      { kind, where: { tier: { from: 1 } } },
      'where.tier: a text takes in or exists, not a range',
    ],
    [
      'a list of days',
      { kind, where: { contractEnd: { in: ['2026-01-01'] } } },
      'where.contractEnd: a day takes a range (from, to) or exists, not in',
    ],
    [
      'a number for a day',
      { kind, where: { contractEnd: { from: 2026 } } },
      'where.contractEnd: 2026 is not a day, write YYYY-MM-DD',
    ],
    [
      'a day for a number',
      {
        kind: 'MarketingVendor',
        where: { platformCount: { to: '2026-01-01' } },
      },
      'where.platformCount: 2026-01-01 is not a number',
    ],
    [
      'a day that is none',
      { kind, where: { contractEnd: { from: '2026-02-30' } } },
      'where.contractEnd.from: must be a number or a day written as YYYY-MM-DD',
    ],
    [
      'a range backwards',
      {
        kind,
        where: { contractEnd: { from: '2027-01-01', to: '2026-01-01' } },
      },
      'where.contractEnd: from is after to, nothing can be in between',
    ],
    [
      'an empty range',
      { kind, where: { contractEnd: {} } },
      'where.contractEnd: a range needs from or to',
    ],
    [
      'a currency of days',
      { kind, where: { contractEnd: { from: '2027-01-01', currency: 'EUR' } } },
      'where.contractEnd: a day has no currency, remove it',
    ],
    [
      'a control character',
      { kind, where: { tier: { in: ['\0'] } } },
      'where.tier: a value holds a character that text cannot hold',
    ],
    [
      'sorting by a set',
      { kind, orderBy: [{ column: 'market' }] },
      'orderBy[0].column: market holds several values and cannot be sorted by',
    ],
    [
      'sorting by nothing known',
      { kind, orderBy: [{ column: 'titel' }] },
      'orderBy[0].column: unknown column "titel", did you mean title?',
    ],
    [
      'several at once',
      { kind, where: { a: { in: ['x'] } }, orderBy: [{ column: 'nam' }] },
      'where.a: unknown column "a", did you mean name?; orderBy[0].column: unknown column "nam", did you mean name?',
    ],
  ])('refuses %s', (_, query, message) => {
    expect(() => plan(query)).toThrow(message);
  });

  it('refuses to compare currencies that nothing makes comparable', () => {
    const where = { annualCost: { from: 100 } };
    expect(() => plan({ kind, where }, false)).toThrow(
      'where.annualCost.currency: is missing: say in which currency, for example EUR, or set martech.money in the app config to compare amounts in one currency',
    );
  });

  it('sorts by title unless told otherwise', () => {
    expect(plan({ kind, text: ' Two  WORDS two ' })).toEqual({
      kind,
      conditions: [],
      words: ['two', 'words'],
      order: [{ field: { column: 'title' }, order: 'asc' }],
    });
  });
});

describe('planFacets', () => {
  it('takes each column once', () => {
    expect(planFacets(kind, ['tier', 'market', 'tier'])).toEqual([
      'tier',
      'market',
    ]);
  });

  it.each([
    ['noticeDeadline', 'facets[0]: noticeDeadline is a day, filter by a range'],
    ['ownr', 'facets[0]: unknown column "ownr", did you mean owner?'],
  ])('refuses %s', (column, message) => {
    expect(() => planFacets(kind, [column])).toThrow(message);
  });
});
