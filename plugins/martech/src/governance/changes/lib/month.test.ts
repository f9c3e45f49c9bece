import { dayAfterKey } from './dayAfterKey';
import { dayInMonth, monthAfter, weeksOf } from './month';
import { weekStart } from './weekStart';

const MONDAY = 1;
const SATURDAY = 6;
const SUNDAY = 7;

describe('weeks of a month', () => {
  it.each([
    // month, first weekday, first day shown, last day shown, weeks
    ['2026-11', MONDAY, '2026-10-26', '2026-12-06', 6],
    ['2026-11', SUNDAY, '2026-11-01', '2026-12-05', 5],
    ['2026-11', SATURDAY, '2026-10-31', '2026-12-04', 5],
    // A February that fits four weeks.
    ['2027-02', MONDAY, '2027-02-01', '2027-02-28', 4],
    ['2028-02', MONDAY, '2028-01-31', '2028-03-05', 5],
    ['2026-12', MONDAY, '2026-11-30', '2027-01-03', 5],
  ])('%s from weekday %s', (month, first, start, end, count) => {
    const weeks = weeksOf(month, first);
    const days = weeks.flat();
    expect(weeks).toHaveLength(count);
    expect(weeks.every(week => week.length === 7)).toBe(true);
    expect([days[0], days[days.length - 1]]).toEqual([start, end]);
    expect(new Set(days).size).toBe(days.length);
  });
});

it.each([
  ['de-DE', MONDAY],
  ['en-US', SUNDAY],
  ['en-GB', MONDAY],
  ['ar-EG', SATURDAY],
  ['ja', SUNDAY],
])('weeks of %s start on %s', (locale, day) => {
  expect(weekStart(locale)).toBe(day);
});

it.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
])('%s and %s months are %s', (month, months, after) => {
  expect(monthAfter(month, months)).toBe(after);
});

it.each([
  ['2026-01-31', '2026-02', '2026-02-28'],
  ['2026-01-15', '2026-02', '2026-02-15'],
])('%s is in %s the day %s', (day, month, same) => {
  expect(dayInMonth(day, month)).toBe(same);
});

describe('keys move from a Thursday', () => {
  it.each([
    ['ArrowLeft', '2026-11-11'],
    ['ArrowRight', '2026-11-13'],
    ['ArrowUp', '2026-11-05'],
    ['ArrowDown', '2026-11-19'],
    ['Home', '2026-11-09'],
    ['End', '2026-11-15'],
    ['PageUp', '2026-10-12'],
    ['PageDown', '2026-12-12'],
    ['Enter', undefined],
    ['a', undefined],
  ])('%s to %s', (key, day) => {
    expect(dayAfterKey(key, '2026-11-12', MONDAY)).toBe(day);
  });
});
