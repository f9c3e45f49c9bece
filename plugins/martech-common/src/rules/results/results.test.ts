import { Outcome, outcomes } from '../../scorecards';
import { Check, compiledOf } from '../__testUtils__/scorecardOf';
import { levelOf, nextLevel } from './level';
import { outcomeLetter, outcomeOfLetter } from './letters';
import { scoreOf } from './score';
import { scorecardState } from './scorecardState';

const byLetters = (letters: string): Outcome[] =>
  [...letters].map(letter => {
    const outcome = outcomeOfLetter(letter);
    if (!outcome) throw new Error(letter);
    return outcome;
  });

describe('letters', () => {
  it('name every outcome once, both ways', () => {
    expect(outcomes.map(outcomeLetter).join('')).toBe('pwfneva');
    expect(byLetters('pwfneva')).toEqual(outcomes);
    expect(outcomeOfLetter('x')).toBeUndefined();
  });
});

describe('the score', () => {
  const weights = (...all: Array<number | undefined>) =>
    compiledOf(all.map(weight => ({ weight })));

  it.each<[string, number | null]>([
    ['p', 1],
    ['w', 1],
    ['f', 0],
    ['n', 0],
    ['e', 0],
    ['v', null],
    ['a', null],
    ['', null],
    ['pf', 0.5],
    ['pn', 0.5],
    ['pe', 0.5],
    ['pv', 1],
    ['pa', 1],
    ['fv', 0],
    ['wppf', 0.75],
  ])('of %s is %p', (letters, score) => {
    const scorecard = weights(...[...letters].map(() => undefined));
    expect(scoreOf(scorecard, byLetters(letters))).toBe(score);
  });

  it('goes by weight', () => {
    expect(scoreOf(weights(3, 1), byLetters('pf'))).toBe(0.75);
    expect(scoreOf(weights(3, 1), byLetters('fp'))).toBe(0.25);
    expect(scoreOf(weights(3, 1, 96), byLetters('fpv'))).toBe(0.25);
  });
});

describe('the level', () => {
  const checks: Check[] = [
    { level: 'basic', weight: 1 },
    { level: 'basic', weight: 2 },
    { level: 'full', weight: 1 },
    { level: 'full', weight: 1 },
  ];
  const scorecard = compiledOf(checks);

  it.each<[string, string | undefined, string | undefined, string[]]>([
    ['pppp', 'full', undefined, []],
    ['wvap', 'full', undefined, []],
    ['pppf', 'basic', 'full', ['check-3']],
    ['ppnf', 'basic', 'full', ['check-2', 'check-3']],
    ['ppep', 'basic', 'full', ['check-2']],
    ['fppp', undefined, 'basic', ['check-0']],
    ['npfp', undefined, 'basic', ['check-0']],
    ['efff', undefined, 'basic', ['check-1', 'check-0']],
    ['aaaa', 'full', undefined, []],
  ])('of %s is %p, next %p', (letters, level, next, inTheWay) => {
    const found = byLetters(letters);
    expect(levelOf(scorecard, found)?.id).toBe(level);
    expect(nextLevel(scorecard, found)?.level.id).toBe(next);
    expect(nextLevel(scorecard, found)?.checks ?? []).toEqual(inTheWay);
  });

  it('is none without checks', () => {
    expect(levelOf(compiledOf([]), [])).toBeUndefined();
    expect(nextLevel(compiledOf([]), [])).toBeUndefined();
  });

  it('is none of a level that has no checks, however low', () => {
    const upper = compiledOf([{ level: 'full' }]);
    expect(levelOf(upper, byLetters('f'))).toBeUndefined();
    expect(nextLevel(upper, byLetters('f'))?.level.id).toBe('full');
    expect(levelOf(upper, byLetters('p'))?.id).toBe('full');
    expect(levelOf(compiledOf([{ level: 'basic' }]), byLetters('p'))?.id).toBe(
      'basic',
    );
  });
});

describe('the state of a scorecard', () => {
  it.each([
    ['draft', undefined, 'draft'],
    ['draft', '2026-01-01', 'draft'],
    ['announced', '2026-11-23', 'announced'],
    ['announced', '2026-11-22', 'enforced'],
    ['announced', '2026-11-21', 'enforced'],
    ['announced', undefined, 'announced'],
    ['enforced', '2027-01-01', 'enforced'],
    ['retired', '2026-01-01', 'retired'],
  ] as const)('%s from %s is %s', (lifecycle, enforceFrom, state) => {
    expect(scorecardState({ lifecycle, enforceFrom }, '2026-11-22')).toBe(
      state,
    );
  });
});
