import { alignCodes } from './alignCodes';

describe('alignCodes', () => {
  it.each<[string, string[], string[], string, string]>([
    ['the same checks', ['a', 'b'], ['a', 'b'], 'pf', 'pf'],
    ['another order', ['a', 'b', 'c'], ['c', 'a', 'b'], 'pfw', 'wpf'],
    ['a new check', ['a'], ['a', 'b'], 'p', 'p-'],
    ['a check that left', ['a', 'b'], ['b'], 'pf', 'f'],
    ['too few letters', ['a', 'b'], ['b', 'a'], 'p', '-p'],
  ])('reads results under %s', (_, from, to, codes, expected) => {
    expect(alignCodes(from, to)(codes)).toBe(expected);
  });
});
