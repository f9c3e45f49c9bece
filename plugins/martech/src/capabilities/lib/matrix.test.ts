import { Coverage } from '@martech-portal/backstage-plugin-martech-common';
import { cellKind } from './cellKind';
import { matrixOf, rowsWith } from './matrix';

const counts = (live: number, served: number, planned = 0) => ({
  live,
  served,
  planned,
});

const coverage: Coverage = {
  asOf: '2026-11-22T10:00:00.000Z',
  historyFrom: null,
  partial: false,
  configured: false,
  markets: ['de', 'pl'],
  capabilities: [
    {
      id: 'x',
      all: counts(3, 1),
      unplaced: counts(0, 0),
      markets: { de: counts(2, 1), pl: counts(1, 0) },
    },
    { id: 'a', all: counts(1, 1), unplaced: counts(1, 1), markets: {} },
  ],
};

const names = {
  capability: (id: string) => `Capability ${id}`,
  market: (id: string) => ({ de: 'Zone', pl: 'Area' }[id] ?? id),
};

describe('cellKind', () => {
  it.each([
    [counts(0, 0), 'gap'],
    [counts(0, 0, 2), 'gap'],
    [counts(1, 0), 'weak'],
    [counts(3, 0), 'weak'],
    [counts(2, 1), 'overlap'],
    [counts(1, 1, 1), 'single'],
  ])('of %p is %s', (of, expected) => {
    expect(cellKind(of)).toBe(expected);
  });
});

describe('matrixOf', () => {
  it('stands by name, with what names no market last', () => {
    const { kinds, markets, rows } = matrixOf(coverage, names);
    expect(markets).toEqual(['pl', 'de', null]);
    expect(rows.map(({ title }) => title)).toEqual([
      'Capability a',
      'Capability x',
    ]);
    expect(rows[1].cells.map(({ kind }) => kind)).toEqual([
      'weak',
      'overlap',
      'gap',
    ]);
    // Cells outside of markets are no gaps.
    expect(kinds).toEqual({ gap: 2, weak: 1, overlap: 1, single: 0 });
  });

  it('has no column for what does not occur', () => {
    const placed = {
      ...coverage,
      capabilities: coverage.capabilities.slice(0, 1),
    };
    expect(matrixOf(placed, names).markets).toEqual(['pl', 'de']);
  });

  it.each([
    [undefined, ['a', 'x']],
    ['gap', ['a']],
    ['overlap', ['x']],
    ['single', []],
  ] as const)('shows the rows with a cell that is %s', (kind, expected) => {
    const { rows } = matrixOf(coverage, names);
    expect(rowsWith(rows, kind).map(({ id }) => id)).toEqual(expected);
  });
});
