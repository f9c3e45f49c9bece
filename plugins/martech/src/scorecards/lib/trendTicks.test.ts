import { mergedFacets } from './mergedFacets';
import { nearestMark } from './nearestMark';
import { entityFilters, kindsOf } from './pageFilters';
import { shownDay } from './shownDay';
import { trendTicks } from './trendTicks';

describe('trendTicks', () => {
  it.each([
    ['2026-11-22', ['2025-12-01', '2026-03-01', '2026-06-01', '2026-09-01']],
    ['2026-01-15', ['2025-02-01', '2025-05-01', '2025-08-01', '2025-11-01']],
  ])('up to %s are %j', (today, days) => {
    const ticks = trendTicks(today);
    expect(ticks.map(({ day }) => day)).toEqual(days);
    expect(ticks.every(({ x }) => x >= 0 && x <= 1)).toBe(true);
  });
});

describe('nearestMark', () => {
  const marks = [0, 0.5, 1].map(x => ({ day: `${x}`, value: 0, x, y: 0 }));
  it.each([
    [-1, '0'],
    [0.3, '0.5'],
    [2, '1'],
  ])('to %d is %s', (x, day) => {
    expect(nearestMark(marks, x).day).toBe(day);
  });
});

describe('filters of a scorecard', () => {
  it.each([
    [['MarketingVendor'], ['type', 'lifecycle', 'risk', 'owner', 'dpa']],
    [
      ['marketingtemplate', 'MarketingPlatform'],
      ['owner', 'controlState', 'market'],
    ],
    [['MarketingScorecard'], []],
    [['Component'], []],
  ])('over %j hold for each of them', (kinds, expected) => {
    const ids: string[] = entityFilters(kindsOf(kinds)).map(({ id }) => id);
    expect(ids).toEqual(expected);
  });

  it('adds up the values of several kinds', () => {
    const owner = (value: string, count: number) => ({
      owner: [{ value, count }],
    });
    expect(
      mergedFacets([owner('a', 1), owner('b', 2), owner('a', 3), {}]),
    ).toEqual({
      owner: [
        { value: 'a', count: 4 },
        { value: 'b', count: 2 },
      ],
    });
  });
});

describe('shownDay', () => {
  const now = new Date(2026, 10, 22, 12);
  it.each([
    [undefined, '2026-11-22'],
    [null, '2026-11-22'],
    ['2027-01-01T00:00:00.000Z', '2027-01-01'],
  ])('of %j is %s', (asOf, day) => {
    expect(shownDay(asOf, now)).toBe(day);
  });
});
