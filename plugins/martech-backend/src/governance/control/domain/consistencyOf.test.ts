import {
  consistencyOf,
  consistencyShare,
  ServingPlatform,
} from './consistencyOf';
import { lowestDay } from './lowestDay';

const platform = (
  capabilities: string[],
  parts: Partial<ServingPlatform> = {},
): ServingPlatform => ({
  state: 'controlled',
  ready: true,
  capabilities,
  ...parts,
});

describe('capability consistency', () => {
  it.each([
    [
      'one good platform is enough',
      [platform(['a']), platform(['a'], { ready: false })],
      1,
      [],
    ],
    [
      'ready but drifting does not serve',
      [platform(['a'], { state: 'drifting' })],
      0,
      ['a'],
    ],
    [
      'controlled but not ready does not',
      [platform(['a'], { ready: false })],
      0,
      ['a'],
    ],
    [
      'what is not live claims',
      [platform(['b'], { state: 'not-live', ready: false })],
      0,
      ['b'],
    ],
    [
      'what is retired does not claim',
      [platform(['a']), platform(['z'], { state: 'retired' })],
      1,
      [],
    ],
  ] as const)('%s', (_, platforms, served, missing) => {
    const found = consistencyOf(platforms);
    expect([found.served, found.missing]).toEqual([served, missing]);
    expect(found.expected).toBe(served + missing.length);
  });

  it('is measured by what the company expects, where it says so', () => {
    const platforms = [platform(['a', 'c'])];
    expect(consistencyOf(platforms, ['a', 'b'])).toEqual({
      expected: 2,
      served: 1,
      missing: ['b'],
    });
  });

  it('is nothing where nothing is expected', () => {
    expect(consistencyShare(consistencyOf([]))).toBeNull();
  });

  it('has a worst day, of several the first', () => {
    expect(
      lowestDay([
        { day: '1', value: 0.5 },
        { day: '2', value: 0.4 },
        { day: '3', value: 0.4 },
      ]),
    ).toEqual({ day: '2', value: 0.4 });
    expect(lowestDay([])).toBeUndefined();
  });
});
