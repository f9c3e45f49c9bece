import { EqualSets } from './EqualSets';

describe('EqualSets', () => {
  const asked = new Set(['a', 'b']);

  it.each([
    ['the same', new Set(['b', 'a']), true],
    ['fewer', new Set(['a']), false],
    ['others', new Set(['a', 'c']), false],
  ])('for %s uids gives one object: %p', (_, again, isShared) => {
    const sets = new EqualSets();
    expect(sets.of(asked)).toBe(asked);
    expect(sets.of(again) === asked).toBe(isShared);
    expect([...sets.of(again)].sort()).toEqual([...again].sort());
  });

  it('forgets what nobody has seen for long', () => {
    const sets = new EqualSets();
    sets.of(asked);
    for (let other = 0; other < 10; other += 1) sets.of(new Set([`${other}`]));
    const again = new Set(asked);
    expect(sets.of(again)).toBe(again);
  });
});
