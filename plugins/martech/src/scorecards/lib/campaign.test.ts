import { campaignClosure } from './campaignClosure';
import { campaignProgress } from './campaignProgress';
import { openByOwner } from './openByOwner';

describe('campaignProgress', () => {
  it.each([
    [{}, { done: 0, open: 0, all: 0, share: null }],
    [{ 'not-applicable': 9 }, { done: 0, open: 0, all: 0, share: null }],
    [
      { pass: 2, warn: 1, waived: 1, fail: 2, 'no-data': 1, error: 1 },
      { done: 4, open: 4, all: 8, share: 0.5 },
    ],
  ])('of %j is %j', (counts, progress) => {
    expect(campaignProgress(counts)).toEqual(progress);
  });
});

describe('openByOwner', () => {
  const group = (value: string | null, fail: number, pass = 0) => ({
    value,
    checks: [],
    rollup: {
      entities: 3,
      waiting: 0,
      meanScore: 0.5,
      levels: [],
      outcomes: {
        pass,
        fail,
        warn: 0,
        error: 0,
        'no-data': 0,
        waived: 0,
        'not-applicable': 0,
      },
    },
  });
  it('names those with open checks, the most first', () => {
    expect(
      openByOwner([group('a', 1), group('done', 0, 4), group(null, 3)]),
    ).toEqual([
      { owner: null, open: 3, entities: 3 },
      { owner: 'a', open: 1, entities: 3 },
    ]);
  });
});

describe('campaignClosure', () => {
  const check = (id: string, rule: string) => ({ id, title: id, rule });
  const standard = {
    entityRef: 'marketingscorecard:default/s',
    title: 'Standard',
    checks: [check('a', 'x == 1'), check('other', 'y\n  == 2')],
  };
  it.each([
    ['the same id', check('a', 'x > 1'), true],
    [
      'the same rule, however it is broken into lines',
      check('b', 'y == 2'),
      true,
    ],
    ['neither', check('c', 'z'), false],
  ])('looks for %s', (_, wanted, covered) => {
    const { covered: found, uncovered } = campaignClosure([wanted], [standard]);
    expect(found).toHaveLength(covered ? 1 : 0);
    expect(uncovered).toEqual(covered ? [] : [wanted]);
  });
});
