import { usualTime } from './usualTime';

describe('usualTime', () => {
  it.each([
    [0.4, 'lessThanHour', 0],
    [1, 'hours', 1],
    [47.6, 'hours', 48],
    [60, 'days', 2.5],
  ])('says %s hours in %s', (hours, unit, value) => {
    expect(usualTime(hours)).toEqual({ unit, value });
  });
});
