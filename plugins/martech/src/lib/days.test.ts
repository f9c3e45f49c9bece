import { addDays, daysBetween, localDay } from './days';
import { dueState } from './dueState';
import { relativeDay } from './relativeDay';

describe('days', () => {
  it.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 30, '2026-12-22'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    // A change to summer time in between.
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  it("takes the reader's day, not that of Greenwich", () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
  });
});

describe('relativeDay', () => {
  it.each([
    ['2026-11-22', { value: 0, unit: 'day' }],
    ['2026-12-01', { value: 9, unit: 'day' }],
    ['2027-02-20', { value: 90, unit: 'day' }],
    ['2027-02-22', { value: 3, unit: 'month' }],
    ['2028-11-22', { value: 2, unit: 'year' }],
    ['2026-11-20', { value: -2, unit: 'day' }],
    ['2026-06-22', { value: -5, unit: 'month' }],
  ])('of %s is %j', (day, expected) => {
    expect(relativeDay('2026-11-22', day)).toEqual(expected);
  });
});

describe('dueState', () => {
  it.each([
    ['2026-11-21', 'past'],
    ['2026-11-22', 'soon'],
    ['2026-12-22', 'soon'],
    ['2026-12-23', 'later'],
  ])('of %s is %s', (day, expected) => {
    expect(dueState('2026-11-22', day)).toBe(expected);
  });
});
