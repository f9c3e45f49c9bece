import { durationParts } from './durationParts';

describe('durationParts', () => {
  it.each([
    ['P90D', [{ value: 90, unit: 'day' }]],
    [
      'P1Y6M',
      [
        { value: 1, unit: 'year' },
        { value: 6, unit: 'month' },
      ],
    ],
    [
      'PT4H30M',
      [
        { value: 4, unit: 'hour' },
        { value: 30, unit: 'minute' },
      ],
    ],
    ['P2W', [{ value: 2, unit: 'week' }]],
    ['P0D', []],
    ['soon', []],
  ])('reads %s', (iso, expected) => {
    expect(durationParts(iso)).toEqual(expected);
  });
});
