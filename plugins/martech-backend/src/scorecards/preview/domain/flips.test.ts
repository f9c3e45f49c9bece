import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { flipOf } from './flips';

describe('flipOf', () => {
  it.each<[Outcome | null, Outcome | null, 'better' | 'worse' | undefined]>([
    ['pass', 'fail', 'worse'],
    ['warn', 'no-data', 'worse'],
    ['waived', 'error', 'worse'],
    ['fail', 'pass', 'better'],
    ['no-data', 'not-applicable', 'better'],
    ['pass', 'warn', undefined],
    ['fail', 'error', undefined],
    [null, 'pass', 'better'],
    [null, 'fail', 'worse'],
    [null, 'not-applicable', undefined],
    ['fail', null, undefined],
    [null, null, undefined],
  ])('%s to %s is %s', (before, after, expected) => {
    expect(flipOf({ check: 'a', before, after })).toBe(expected);
  });
});
