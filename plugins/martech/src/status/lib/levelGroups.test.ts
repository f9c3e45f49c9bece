import {
  checkWith,
  levels,
  resultWith,
  statusWith,
} from '../__testUtils__/status';
import { changedChecks } from './changedChecks';
import { levelGroups } from './levelGroups';

describe('levelGroups', () => {
  const result = resultWith(
    [
      checkWith({ id: 'a', level: 'resolves' }),
      checkWith({ id: 'b', level: 'declared', outcome: 'fail' }),
      checkWith({ id: 'c', level: 'declared' }),
    ],
    { level: levels[0] },
  );

  it('goes from the lowest level, leaves empty ones out, and knows what is reached', () => {
    expect(
      levelGroups(result, () => true).map(({ checks, level, reached }) => [
        level.id,
        reached,
        checks.map(({ id }) => id),
      ]),
    ).toEqual([
      ['declared', true, ['b', 'c']],
      ['resolves', false, ['a']],
    ]);
  });

  it('keeps what is asked for only', () => {
    const open = levelGroups(result, ({ outcome }) => outcome === 'fail');
    expect(open.map(({ level }) => level.id)).toEqual(['declared']);
  });
});

describe('changedChecks', () => {
  const before = statusWith([
    resultWith([checkWith({ id: 'a' }), checkWith({ id: 'b' })]),
  ]);
  it.each([
    ['the same', [checkWith({ id: 'a' }), checkWith({ id: 'b' })], 0],
    [
      'one that came out differently',
      [checkWith({ id: 'a', outcome: 'fail' }), checkWith({ id: 'b' })],
      1,
    ],
    [
      'one gone and one new',
      [checkWith({ id: 'a' }), checkWith({ id: 'c' })],
      2,
    ],
  ])('counts %s', (_, checks, expected) => {
    expect(changedChecks(before, statusWith([resultWith(checks)]))).toBe(
      expected,
    );
  });
});
