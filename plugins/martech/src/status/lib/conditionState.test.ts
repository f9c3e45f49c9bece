import { checkWith, conditionWith } from '../__testUtils__/status';
import { conditionState } from './conditionState';

const lost = { holds: false };
const failing = checkWith({ outcome: 'fail' });
const unseen = checkWith({ outcome: 'no-data' });

describe('conditionState', () => {
  it.each([
    ['one that holds', {}, [], 'holds'],
    ['one that an exception covers', { waived: true }, [], 'waived'],
    ['one with a broken rule', { ...lost, inError: true }, [], 'error'],
    ['one that fails', lost, [failing], 'lost'],
    ['one without data', lost, [unseen], 'unknown'],
    ['one that fails and lacks data', lost, [failing, unseen], 'lost'],
    [
      'one that lacks data, and fails only deeper than asked',
      lost,
      [unseen, checkWith({ outcome: 'fail', rank: 4 })],
      'unknown',
    ],
    [
      'one whose failure belongs to another condition',
      lost,
      [unseen, checkWith({ outcome: 'fail', condition: 'support' })],
      'unknown',
    ],
    ['one that nothing checks', lost, [], 'unknown'],
  ])('tells %s', (_, condition, checks, expected) => {
    expect(conditionState(conditionWith(condition), checks, 3)).toBe(expected);
  });
});
