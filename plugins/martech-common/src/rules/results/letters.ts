import { Outcome } from '../../scorecards';

const letters: Record<Outcome, string> = {
  pass: 'p',
  warn: 'w',
  fail: 'f',
  'no-data': 'n',
  error: 'e',
  waived: 'v',
  'not-applicable': 'a',
};

const byLetter: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ['p', 'pass'],
  ['w', 'warn'],
  ['f', 'fail'],
  ['n', 'no-data'],
  ['e', 'error'],
  ['v', 'waived'],
  ['a', 'not-applicable'],
]);

/** The letter that stands for an outcome where results are stored. */
export const outcomeLetter = (outcome: Outcome): string => letters[outcome];

/** The outcome that a stored letter stands for; undefined for any other. */
export const outcomeOfLetter = (letter: string): Outcome | undefined =>
  byLetter.get(letter);
