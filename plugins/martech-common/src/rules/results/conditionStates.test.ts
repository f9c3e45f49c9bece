import { conditions } from '../../kinds';
import { Outcome } from '../../scorecards';
import { compiledOf } from '../__testUtils__/scorecardOf';
import { conditionStates } from './conditionStates';
import { outcomeOfLetter } from './letters';

const levels = [
  { id: 'declared', title: 'Declared', rank: 1 },
  { id: 'resolves', title: 'Resolves', rank: 2 },
  { id: 'fresh', title: 'Fresh', rank: 3 },
  { id: 'exercised', title: 'Exercised', rank: 4 },
];

/** Ownership has checks of the ranks 1, 2 and 4; roles has one of rank 4. */
const scorecard = compiledOf(
  [
    { level: 'declared', condition: 'ownership' },
    { level: 'resolves', condition: 'ownership' },
    { level: 'exercised', condition: 'ownership' },
    { level: 'exercised', condition: 'roles' },
  ],
  { levels, type: 'readiness' },
);

function ownership(letters: string, depthRank: number, heldBefore = false) {
  const outcomes = [...letters].map(
    (letter): Outcome => outcomeOfLetter(letter) ?? 'error',
  );
  const states = conditionStates(
    scorecard,
    [...outcomes, 'pass'],
    depthRank,
    new Set(heldBefore ? ['ownership'] : []),
  );
  return states[0];
}

describe('a condition', () => {
  it.each<[string, number, boolean, number]>([
    ['ppp', 3, true, 4],
    ['pwa', 3, true, 4],
    ['ppf', 3, true, 3],
    ['ppn', 3, true, 3],
    ['ppe', 3, true, 3],
    ['pfp', 3, false, 1],
    ['pff', 3, false, 1],
    ['fpp', 3, false, 0],
    ['ppf', 4, false, 3],
    ['ppp', 4, true, 4],
    ['pfp', 1, true, 1],
    ['pfp', 2, false, 1],
    ['fpp', 1, false, 0],
  ])('%s at rank %p holds: %p, depth %p', (letters, rank, holds, depth) => {
    expect(ownership(letters, rank)).toMatchObject({ holds, depth });
  });

  it.each<[string, boolean, boolean, boolean]>([
    ['pep', true, true, true],
    ['pep', false, false, true],
    ['eep', true, true, true],
    ['efp', true, false, false],
    ['fep', true, false, false],
    ['enp', true, false, false],
    ['ppe', false, true, false],
    ['ppp', false, true, false],
    ['pfp', true, false, false],
  ])(
    '%s that held: %p holds: %p, in error: %p',
    (letters, before, holds, inError) => {
      expect(ownership(letters, 3, before)).toMatchObject({ holds, inError });
    },
  );

  it.each<[string, boolean]>([
    ['ppp', false],
    ['vpp', true],
    ['vfp', false],
    ['ppv', false],
  ])('%s holds by waiver: %p', (letters, waived) => {
    expect(ownership(letters, 3).waived).toBe(waived);
  });

  it.each<[string, number, number, number]>([
    ['ppp', 3, 2, 2],
    ['ppp', 4, 3, 3],
    ['pfp', 3, 2, 1],
    ['apf', 4, 2, 1],
    ['vwn', 4, 3, 2],
    ['ppp', 1, 1, 1],
  ])(
    '%s at rank %p counts %p, satisfied %p',
    (letters, rank, total, satisfied) => {
      expect(ownership(letters, rank)).toMatchObject({ total, satisfied });
    },
  );
});

describe('conditionStates', () => {
  const states = conditionStates(
    scorecard,
    ['pass', 'pass', 'pass', 'fail'],
    3,
  );

  it('has all eight, in order', () => {
    expect(states.map(({ id }) => id)).toEqual(conditions);
  });

  it('lets a condition without checks never hold', () => {
    expect(states[1]).toEqual({
      id: 'governance',
      holds: false,
      depth: 0,
      waived: false,
      inError: false,
      total: 0,
      satisfied: 0,
    });
  });

  it('lets a condition hold whose checks are all deeper', () => {
    expect(states.find(({ id }) => id === 'roles')).toMatchObject({
      holds: true,
      depth: 3,
      total: 0,
    });
  });
});
