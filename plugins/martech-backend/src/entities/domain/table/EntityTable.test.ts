import {
  EntitiesExportQuery,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { platform, vendor } from '../../../__testUtils__/entities';
import { indexed } from '../../../__testUtils__/indexed';
import { planFacets } from '../planFacets';
import { planSelection } from '../planSelection';
import { Position } from '../selection';
import { EntityTable } from './EntityTable';
import { withPlatformCount } from './withPlatformCount';

const cost = (amount: number, currency: string) => ({ amount, currency });

const estate = [
  platform({
    name: 'a',
    metadata: { title: 'Ålesund Assets', description: '100% of brand files' },
    spec: {
      tier: 'anchor',
      vendor: 'acme',
      markets: ['de', 'fr'],
      contract: {
        end: '2027-03-31',
        notice: 'P90D',
        annualCost: cost(900, 'USD'),
      },
      roles: [{ role: 'platform-owner', assignee: 'user:default/Maya' }],
    },
  }),
  platform({
    name: 'b',
    metadata: { title: 'beacon', description: 'Straße 7' },
    spec: {
      tier: 'core',
      vendor: 'acme',
      markets: ['de'],
      contract: { end: '2027-01-31', annualCost: cost(500, 'EUR') },
    },
  }),
  platform({
    name: 'c',
    metadata: { title: 'Cascade' },
    spec: { tier: 'core', contract: { annualCost: cost(100, 'JPY') } },
  }),
  platform({
    name: 'd',
    metadata: { title: 'alpha_1' },
    spec: { owner: 'user:x' },
  }),
];

const table = new EntityTable(estate.map(entity => indexed(entity).content));
const everything = new Set(table.rows.map(({ row }) => row.uid));

const kind = 'MarketingPlatform' as const;
const namesOf = (rows: EntityRow[]) => rows.map(({ name }) => name).join('');

function names(query: EntitiesExportQuery, hasBase = true) {
  const found = table.find(planSelection(query, { hasBase }), everything);
  return namesOf(found.page({ limit: 500 }).rows);
}

describe('EntityTable', () => {
  it.each<[string, EntitiesExportQuery, string]>([
    ['title, without case and accents', { kind }, 'adbc'],
    ['a value', { kind, where: { tier: { in: ['core'] } } }, 'bc'],
    [
      'several values',
      { kind, where: { tier: { in: ['core', 'anchor'] } } },
      'abc',
    ],
    [
      'a reference in any case',
      { kind, where: { vendor: { in: ['MarketingVendor:default/ACME'] } } },
      'ab',
    ],
    ['one of a set', { kind, where: { market: { in: ['fr', 'us'] } } }, 'a'],
    [
      'any of a set, each row once',
      { kind, where: { market: { in: ['fr', 'de'] } } },
      'ab',
    ],
    [
      'a role holder',
      { kind, where: { roleHolder: { in: ['user:default/maya'] } } },
      'a',
    ],
    [
      'a value that is there',
      { kind, where: { tier: { exists: true } } },
      'abc',
    ],
    [
      'a value that is not',
      { kind, where: { vendor: { exists: false } } },
      'dc',
    ],
    [
      'a set that is empty',
      { kind, where: { market: { exists: false } } },
      'dc',
    ],
    [
      'money that is not there',
      { kind, where: { annualCost: { exists: false } } },
      'd',
    ],
    [
      'days up to one',
      { kind, where: { contractEnd: { to: '2027-01-31' } } },
      'b',
    ],
    [
      'days from one',
      { kind, where: { noticeDeadline: { from: '2026-12-31' } } },
      'a',
    ],
    [
      'money in its currency',
      { kind, where: { annualCost: { from: 900, currency: 'USD' } } },
      'a',
    ],
    [
      'money in the base currency',
      { kind, where: { annualCost: { to: 450 } } },
      'a',
    ],
    [
      'all conditions together',
      { kind, where: { tier: { in: ['core'] }, market: { in: ['de'] } } },
      'b',
    ],
    ['a word', { kind, text: 'BEACON' }, 'b'],
    ['words in any order', { kind, text: 'cloud ålesund' }, 'a'],
    ['a word of the owner', { kind, text: 'studio' }, 'abc'],
    ['a word in letters beyond ASCII', { kind, text: 'STRAßE' }, 'b'],
    ['a percent sign', { kind, text: '100%' }, 'a'],
    ['an underscore', { kind, text: 'a_1' }, 'd'],
    ['a backslash', { kind, text: '\\' }, ''],
    ['nothing', { kind, where: { tier: { in: ["'; drop table x"] } } }, ''],
  ])('finds by %s', (_, query, expected) => {
    expect(names(query)).toBe(expected);
  });

  it.each<[string, 'asc' | 'desc', string]>([
    ['tier', 'asc', 'abcd'],
    ['tier', 'desc', 'bcad'],
    ['contractEnd', 'asc', 'bacd'],
    ['contractEnd', 'desc', 'abcd'],
    ['annualCost', 'asc', 'abcd'],
    ['annualCost', 'desc', 'bacd'],
    ['title', 'desc', 'cbda'],
  ])('sorts by %s %s with empty values last', (column, order, expected) => {
    expect(names({ kind, orderBy: [{ column, order }] })).toBe(expected);
  });

  it('sorts money by currency first where nothing makes it comparable', () => {
    const by = (order: 'asc' | 'desc') =>
      names({ kind, orderBy: [{ column: 'annualCost', order }] }, false);
    expect([by('asc'), by('desc')]).toEqual(['bcad', 'bcad']);
  });

  it.each<[string, 'asc' | 'desc']>([
    ['tier', 'asc'],
    ['tier', 'desc'],
    ['annualCost', 'desc'],
    ['contractEnd', 'asc'],
  ])('pages through %s %s one by one', (column, order) => {
    const query = { kind, orderBy: [{ column, order }] };
    const found = table.find(
      planSelection(query, { hasBase: false }),
      everything,
    );
    let after: Position | undefined;
    let seen = '';
    do {
      const page = found.page({ limit: 1, after });
      seen += namesOf(page.rows);
      after = page.next;
    } while (after);
    expect(seen).toBe(names(query, false));
  });

  it('goes on where a page ended although rows came and went', () => {
    const selection = planSelection({ kind }, { hasBase: true });
    const { next } = table.find(selection, everything).page({ limit: 2 });
    const later = new EntityTable([
      ...table.rows.filter(({ row }) => row.name !== 'd'),
      indexed(platform({ name: 'e', metadata: { title: 'Beta' } })).content,
      indexed(platform({ name: 'f', metadata: { title: 'Aaa' } })).content,
    ]);
    const uids = new Set(later.rows.map(({ row }) => row.uid));
    const { rows } = later
      .find(selection, uids)
      .page({ limit: 9, after: next });
    expect(namesOf(rows)).toBe('bec');
  });

  it('counts each facet under all other conditions', () => {
    const where = { tier: { in: ['core'] }, market: { in: ['de'] } };
    const found = table.find(
      planSelection({ kind, where }, { hasBase: true }),
      everything,
    );
    expect(found.totalItems).toBe(1);
    expect(
      planFacets(kind, ['tier', 'market', 'owner']).map(found.facet),
    ).toEqual([
      [
        { value: 'anchor', count: 1 },
        { value: 'core', count: 1 },
      ],
      [{ value: 'de', count: 1 }],
      [{ value: 'group:default/brand', count: 1 }],
    ]);
  });

  it('shows nothing that is hidden, not even in a number', () => {
    const seen = new Set([...everything].filter(uid => !uid.endsWith('-a')));
    const found = table.find(planSelection({ kind }, { hasBase: true }), seen);
    expect(namesOf(found.page({ limit: 9 }).rows)).toBe('dbc');
    expect(found.totalItems).toBe(3);
    expect(found.facet('tier')).toEqual([{ value: 'core', count: 2 }]);
    expect(found.facet('market')).toEqual([{ value: 'de', count: 1 }]);
  });

  it('counts for a vendor only the platforms that the caller may see', () => {
    const vendors = new EntityTable(
      [vendor({ name: 'acme' }), vendor({ name: 'zeta' })].map(
        entity => indexed(entity).content,
      ),
    );
    const uids = new Set(vendors.rows.map(({ row }) => row.uid));
    const counts = (seen: Set<string>) =>
      withPlatformCount(vendors, table, seen)
        .find(
          planSelection(
            {
              kind: 'MarketingVendor',
              orderBy: [{ column: 'platformCount', order: 'desc' }],
            },
            { hasBase: true },
          ),
          uids,
        )
        .page({ limit: 9 })
        .rows.map(row => [row.name, row.platformCount]);
    expect(counts(everything)).toEqual([
      ['acme', 2],
      ['zeta', 0],
    ]);
    expect(counts(new Set())).toEqual([
      ['acme', 0],
      ['zeta', 0],
    ]);
  });
});
