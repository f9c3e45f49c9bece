import { counts, trendWith } from '../__testUtils__/drift';
import { dayShown } from './dayShown';
import { parseDrift, printDrift } from './driftState';
import { growthLines } from './growthLines';
import { growthOf } from './growth';
import { areaPath, stateAreas } from './stateAreas';

const today = '2026-11-22';
const { days } = trendWith();

describe('the address', () => {
  it.each([
    ['', { days: 30 }],
    [
      'asOf=2026-03-01&days=90&state=drifting&move=lost',
      { asOf: '2026-03-01', days: 90, state: 'drifting', move: 'lost' },
    ],
    ['asOf=soon&days=8&state=fine&move=up', { days: 30 }],
    ['asOf=2026-13-40', { days: 30 }],
  ])('"%s" is read', (text, expected) => {
    expect(parseDrift(new URLSearchParams(text))).toEqual(expected);
  });

  it.each(['', 'asOf=2026-03-01&days=365&state=not-live&move=went-live'])(
    '"%s" is written as it was read',
    text => {
      expect(String(printDrift(parseDrift(new URLSearchParams(text))))).toBe(
        text,
      );
    },
  );
});

describe('stateAreas', () => {
  it('puts states on top of each other, those that occur', () => {
    const { areas, most } = stateAreas(days, today);
    expect(most).toBe(42);
    expect(areas.map(({ state }) => state)).toEqual([
      'controlled',
      'drifting',
      'uncontrolled',
    ]);
    expect(
      areas[1].edges.map(({ from, to, x }) => [x, from * 42, to * 42]),
    ).toEqual([
      [1 / 365, 30, 32],
      [1, 31, 39],
    ]);
  });

  it('outlines a band', () => {
    const edges = [
      { x: 0, from: 0, to: 0.5 },
      { x: 1, from: 0, to: 1 },
    ];
    expect(areaPath({ edges }, 100, 10)).toBe(
      'M0.0 5.0L100.0 0.0L100.0 10.0L0.0 10.0Z',
    );
  });

  it('draws nothing of nothing', () => {
    expect(stateAreas([], today)).toEqual({ most: 1, areas: [] });
  });
});

describe('growthOf', () => {
  const day = (
    platforms: number,
    readiness: number | null,
    of = '2026-01-01',
  ) => ({
    day: of,
    states: counts({}),
    platforms,
    readiness,
  });
  it.each([
    ['grew while readiness fell', [day(1, 0.8), day(2, 0.7)], true],
    ['grew as readiness did', [day(1, 0.8), day(2, 0.9)], false],
    ['shrank', [day(2, 0.8), day(1, 0.7)], false],
    ['fell by less than anybody notices', [day(1, 0.8), day(2, 0.795)], false],
    ['grew without anything scored', [day(1, null), day(2, null)], false],
  ])('knows that it %s', (_, some, isTooFast) => {
    expect(growthOf(some)?.isTooFast).toBe(isTooFast);
  });

  it('needs two days', () => {
    expect(growthOf([day(1, 1)])).toBeUndefined();
  });

  it('breaks the line of readiness where nothing was scored', () => {
    const { readiness, size } = growthLines(
      [day(1, 0.5), day(2, null), day(4, 0.75)],
      today,
    );
    expect(readiness.map(run => run.map(({ y }) => y))).toEqual([
      [0.5],
      [0.25],
    ]);
    expect(size.map(({ y }) => y)).toEqual([0.75, 0.5, 0]);
  });
});

describe('dayShown', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-21', '2025-11-23'],
    ['2020-01-01', '2025-11-23'],
  ])('of %s is %s', (asOf, expected) => {
    expect(dayShown(days, asOf)?.day).toBe(expected);
  });
});
