import { changeOn } from '../__testUtils__/changeOn';
import { collisionsOf, entitiesToAsk, simultaneous } from './collisions';
import { windowed } from './dayPlan';

const ref = (name: string) => `marketingplatform:default/${name}`;
const morning = ['2026-11-12T08:00', '2026-11-12T10:00'] as const;
const noon = ['2026-11-12T10:00', '2026-11-12T12:00'] as const;
const day = ['2026-11-12T07:00', '2026-11-12T19:00'] as const;

const idsOf = (changes: Parameters<typeof windowed>[0]) =>
  simultaneous(windowed(changes)).map(pair =>
    pair.map(({ record }) => record.id).sort(),
  );

describe('changes at the same time', () => {
  it.each([
    ['overlapping', [changeOn('1', 'a', morning), changeOn('2', 'b', day)], 1],
    [
      'one after the other',
      [changeOn('1', 'a', morning), changeOn('2', 'a', noon)],
      0,
    ],
    [
      'one that is over',
      [
        changeOn('1', 'a', day),
        changeOn('2', 'a', day, { state: 'completed' }),
      ],
      0,
    ],
    [
      'one of nothing',
      [
        changeOn('1', 'a', day),
        changeOn('2', 'a', day, { entityRef: undefined }),
      ],
      0,
    ],
    [
      'three',
      [
        changeOn('1', 'a', day),
        changeOn('2', 'b', morning),
        changeOn('3', 'c', noon),
      ],
      2,
    ],
  ])('%s', (_, changes, count) => {
    expect(idsOf(changes)).toHaveLength(count);
  });
});

it('asks about as few entities as tell of all pairs', () => {
  const star = ['a', 'b', 'c', 'd'].map((name, at) =>
    changeOn(
      String(at),
      name,
      name === 'a' ? day : [`2026-11-12T1${at}:00`, `2026-11-12T1${at}:30`],
    ),
  );
  expect(entitiesToAsk(simultaneous(windowed(star)))).toEqual([ref('a')]);
  const same = [changeOn('1', 'a', day), changeOn('2', 'a', day)];
  expect(entitiesToAsk(simultaneous(windowed(same)))).toEqual([]);
});

describe('collisions', () => {
  const changes = windowed([
    changeOn('1', 'a', day),
    changeOn('2', 'c', day),
    changeOn('3', 'a', day),
    changeOn('4', 'z', day),
  ]);
  const path = [ref('a'), ref('b'), ref('c')];
  const shown = (reaches: Map<string, Map<string, string[]>>) =>
    Object.fromEntries(
      [...collisionsOf(simultaneous(changes), reaches)].map(([id, all]) => [
        id,
        all.map(({ other, path: way }) => [other.id, way.length, way[0]]),
      ]),
    );

  const expected = {
    1: [
      ['3', 1, ref('a')],
      ['2', 3, ref('a')],
    ],
    2: [
      ['1', 3, ref('c')],
      ['3', 3, ref('c')],
    ],
    3: [
      ['1', 1, ref('a')],
      ['2', 3, ref('a')],
    ],
  };

  it.each([
    ['one side', new Map([[ref('a'), new Map([[ref('c'), path]])]])],
    [
      'the other side',
      new Map([[ref('c'), new Map([[ref('a'), [...path].reverse()]])]]),
    ],
  ])('are seen from both when %s was asked', (_, reaches) => {
    expect(shown(reaches)).toEqual(expected);
  });

  it('are of the same entity when nobody was asked', () => {
    expect(Object.keys(shown(new Map()))).toEqual(['1', '3']);
  });
});
