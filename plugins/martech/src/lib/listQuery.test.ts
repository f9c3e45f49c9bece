import {
  columnsOfKind,
  entitiesExportSchema,
  entityColumns,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  decisionList,
  integrationList,
  ListDefinition,
  platformList,
  templateList,
  vendorList,
} from '../lists';
import { facetColumns, listQuery } from './listQuery';
import { parseListState } from './listState';

const today = '2026-11-22';
const query = (address: string, list: ListDefinition = platformList) =>
  listQuery(parseListState(new URLSearchParams(address), list), list, today);

describe('what a list asks for', () => {
  it.each([
    ['', undefined],
    ['tier=core&tier=anchor', { tier: { in: ['core', 'anchor'] } }],
    ['data=restricted', { dataClass: { in: ['restricted'] } }],
    ['renewal=30', { noticeDeadline: { from: today, to: '2026-12-22' } }],
    ['renewal=120', { noticeDeadline: { from: today, to: '2027-03-22' } }],
    [
      'renewal=past',
      { noticeDeadline: { to: '2026-11-21' }, contractEnd: { from: today } },
    ],
  ])('"%s" becomes %j', (address, where) => {
    expect(query(`ended=shown&${address}`).where).toEqual(where);
  });

  it('leaves out a search of spaces and trims others', () => {
    expect(query('q=++')).not.toHaveProperty('text');
    expect(query('q=+asset+').text).toBe('asset');
  });

  it('sorts by one column', () => {
    expect(query('sort=-annualCost').orderBy).toEqual([
      { column: 'annualCost', order: 'desc' },
    ]);
  });
});

describe.each([
  platformList,
  templateList,
  integrationList,
  vendorList,
  decisionList,
])('the list of $name', list => {
  const known = columnsOfKind(list.kind);

  it('sorts and filters by columns that its kind fills', () => {
    const used = [
      ...list.columns.flatMap(column => column.sort ?? []),
      ...list.filters.map(filter => filter.column),
    ];
    expect(used.filter(column => !known.includes(column))).toEqual([]);
  });

  it('sorts by no column of several values, has windows over days only', () => {
    const sorted = list.columns.flatMap(({ sort }) => sort ?? []);
    expect(sorted.map(name => entityColumns[name].type)).not.toContain('set');
    const windows = list.filters.filter(({ type }) => type === 'window');
    expect(windows.map(({ column }) => entityColumns[column].type)).toEqual(
      windows.map(() => 'day'),
    );
  });

  it('asks in a way that the contract accepts', () => {
    const all = list.filters
      .map(({ id, type }) => `${id}=${type === 'window' ? 'past' : 'x'}`)
      .join('&');
    expect(() =>
      entitiesExportSchema.parse(query(`q=x&${all}`, list)),
    ).not.toThrow();
    expect(facetColumns(list).length).toBeLessThanOrEqual(12);
  });

  it('keeps its name column at any width', () => {
    expect(list.columns[0]).toMatchObject({ id: 'name', drop: 0 });
  });
});
