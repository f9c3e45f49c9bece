import { closest } from './closest';

describe('closest', () => {
  it.each([
    ['renewel', ['start', 'end', 'term', 'autoRenew', 'seats'], 'autoRenew'],
    ['ONWER', ['type', 'owner', 'lifecycle'], 'owner'],
    ['platfrom-owner', ['service-owner', 'platform-owner'], 'platform-owner'],
    ['x', [], undefined],
    ['same', ['same', 'same'], 'same'],
  ])('takes %s among %p for %s', (word, names, expected) => {
    expect(closest(word, names)).toBe(expected);
  });

  it('does not compare what nobody can have mistyped', () => {
    expect(closest('owner'.repeat(1_000_000), ['owner'])).toBeUndefined();
  });
});
