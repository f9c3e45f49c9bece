import {
  checkWith,
  levels,
  readinessWith,
  resultWith,
  statusWith,
} from '../__testUtils__/status';
import { nextStep } from './nextStep';

const open = (ids: string[], more: Parameters<typeof resultWith>[1] = {}) =>
  resultWith(
    ids.map(id => checkWith({ id, outcome: 'fail' })),
    { nextLevel: { level: levels[0], checks: ids }, ...more },
  );

const standard = {
  type: 'standard',
  scorecard: 'marketingscorecard:default/data',
} as const;
const announced = {
  ...standard,
  state: 'announced',
  scorecard: 'marketingscorecard:default/ai',
} as const;

describe('nextStep', () => {
  it.each([
    [
      'nothing when every level is reached',
      [resultWith([checkWith()])],
      undefined,
    ],
    [
      'readiness, although another has fewer fixes',
      [open(['x'], standard), open(['a', 'b'])],
      ['a', 'b'],
    ],
    [
      'what counts before what is announced',
      [open(['x'], announced), open(['a', 'b'], standard)],
      ['a', 'b'],
    ],
    [
      'the fewest fixes',
      [
        open(['a', 'b'], standard),
        open(['c'], { ...standard, scorecard: 'marketingscorecard:default/c' }),
      ],
      ['c'],
    ],
  ])('names %s', (_, scorecards, expected) => {
    const step = nextStep(
      statusWith(scorecards, { readiness: readinessWith() }),
    );
    expect(step?.checks.map(({ id }) => id)).toEqual(expected);
  });

  it('keeps the order of the backend, the heaviest first', () => {
    const result = resultWith(
      [checkWith({ id: 'a' }), checkWith({ id: 'b' })],
      {
        nextLevel: { level: levels[1], checks: ['b', 'a'] },
      },
    );
    expect(nextStep(statusWith([result]))?.checks.map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });
});
