import {
  EntitiesExportQuery,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { platform, template, vendor } from '../../__testUtils__/entities';
import { indexed } from '../../__testUtils__/indexed';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { all } from '../../__testUtils__/visibility';
import { planFacets } from '../domain/planFacets';
import { planSelection } from '../domain/planSelection';
import { Position } from '../domain/selection';
import { DatabaseEntityReader } from './DatabaseEntityReader';
import { DatabaseEntityWriter } from './DatabaseEntityWriter';

jest.setTimeout(60_000);

const databases = testDatabases();

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
  vendor({ name: 'acme', metadata: { title: 'Acme' } }),
  vendor({ name: 'zeta' }),
  template({ name: 't' }),
];

const kind = 'MarketingPlatform' as const;
const namesOf = (rows: EntityRow[]) => rows.map(({ name }) => name).join('');

describe.each(databases.names)('queries on %s', database => {
  let knex: Knex;
  let reader: DatabaseEntityReader;

  beforeAll(async () => {
    knex = await databases.openMigrated(database);
    reader = new DatabaseEntityReader(knex);
    const rows = estate.map(entity => indexed(entity));
    await new DatabaseEntityWriter(knex).write(rows, 0);
  });

  async function names(query: EntitiesExportQuery, hasBase = true) {
    const selection = planSelection(query, { hasBase });
    const { rows } = await reader.page(selection, all, { limit: 500 });
    return namesOf(rows);
  }

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
  ])('finds by %s', async (_, query, expected) => {
    expect(await names(query)).toBe(expected);
  });

  it.each<[string, 'asc' | 'desc', string]>([
    ['tier', 'asc', 'abcd'],
    ['tier', 'desc', 'bcad'],
    ['contractEnd', 'asc', 'bacd'],
    ['contractEnd', 'desc', 'abcd'],
    ['annualCost', 'asc', 'abcd'],
    ['annualCost', 'desc', 'bacd'],
    ['title', 'desc', 'cbda'],
  ])(
    'sorts by %s %s with empty values last',
    async (column, order, expected) => {
      expect(await names({ kind, orderBy: [{ column, order }] })).toBe(
        expected,
      );
    },
  );

  it('sorts money by currency first where nothing makes it comparable', async () => {
    const by = (order: 'asc' | 'desc') =>
      names({ kind, orderBy: [{ column: 'annualCost', order }] }, false);
    expect([await by('asc'), await by('desc')]).toEqual(['bcad', 'bcad']);
  });

  it.each<[string, 'asc' | 'desc']>([
    ['tier', 'asc'],
    ['tier', 'desc'],
    ['annualCost', 'desc'],
    ['contractEnd', 'asc'],
  ])('pages through %s %s one by one', async (column, order) => {
    const query = { kind, orderBy: [{ column, order }] };
    const selection = planSelection(query, { hasBase: false });
    let after: Position | undefined;
    let seen = '';
    do {
      const page = await reader.page(selection, all, { limit: 1, after });
      seen += namesOf(page.rows);
      after = page.next;
    } while (after);
    expect(seen).toBe(await names(query, false));
  });

  it('counts each facet under all other conditions', async () => {
    const where = { tier: { in: ['core'] }, market: { in: ['de'] } };
    const counts = await reader.counts(
      planSelection({ kind, where }, { hasBase: true }),
      all,
      planFacets(kind, ['tier', 'market', 'owner']),
    );
    expect(counts).toEqual({
      totalItems: 1,
      facets: {
        tier: [
          { value: 'anchor', count: 1 },
          { value: 'core', count: 1 },
        ],
        market: [{ value: 'de', count: 1 }],
        owner: [{ value: 'group:default/brand', count: 1 }],
      },
    });
  });

  it('shows nothing that is hidden, not even in a number', async () => {
    const uids = await reader.uids(kind);
    const upTo = await reader.newest(kind);
    const hidden = [...uids].flatMap(([id, uid]) =>
      uid.endsWith('-a') ? [id] : [],
    );
    const shown = [...uids.keys()].filter(id => !hidden.includes(id));
    for (const rows of [
      { upTo, except: hidden },
      { upTo, only: shown },
    ]) {
      const seen = { rows, platforms: rows };
      const selection = planSelection({ kind }, { hasBase: true });
      const page = await reader.page(selection, seen, { limit: 9 });
      expect(namesOf(page.rows)).toBe('dbc');
      const facets = planFacets(kind, ['tier', 'market']);
      expect(await reader.counts(selection, seen, facets)).toEqual({
        totalItems: 3,
        facets: {
          tier: [{ value: 'core', count: 2 }],
          market: [{ value: 'de', count: 1 }],
        },
      });
      const vendors = await reader.page(
        planSelection(
          {
            kind: 'MarketingVendor',
            orderBy: [{ column: 'platformCount', order: 'desc' }],
          },
          { hasBase: true },
        ),
        { rows: all.rows, platforms: rows },
        { limit: 9 },
      );
      expect(vendors.rows.map(row => row.platformCount)).toEqual([1, 0]);
    }
  });

  it('shows nothing of what came after the caller was looked up', async () => {
    const rows = { upTo: 0, except: [] };
    const selection = planSelection({ kind }, { hasBase: true });
    const page = await reader.page(
      selection,
      { rows, platforms: rows },
      { limit: 9 },
    );
    expect(page.rows).toEqual([]);
  });

  it('counts the platforms of a vendor, and filters by their number', async () => {
    const selection = planSelection(
      { kind: 'MarketingVendor', where: { platformCount: { from: 1 } } },
      { hasBase: true },
    );
    const page = await reader.page(selection, all, { limit: 9 });
    expect(page.rows).toMatchObject([{ name: 'acme', platformCount: 2 }]);
  });
});
