import {
  checkWith,
  levels,
  readinessWith,
  resultWith,
  statusWith,
} from '../__testUtils__/status';
import { readinessFirst } from './readinessFirst';
import { startsOpen } from './startsOpen';

const next = { nextLevel: { level: levels[1], checks: ['next'] } };
const announced = { ...next, state: 'announced' } as const;

describe('startsOpen', () => {
  it.each([
    ['in the way of the next level', 'next', 'fail', next, {}, true],
    ['not in the way yet', 'later', 'fail', next, {}, false],
    ['that passed', 'next', 'pass', next, {}, false],
    ['that does not count yet', 'next', 'fail', announced, {}, false],
    ['asked for', 'later', 'fail', announced, { workOnly: true }, true],
    [
      'of a condition asked for',
      'later',
      'no-data',
      next,
      { condition: 'ownership' },
      true,
    ],
  ] as const)('a check %s', (_, id, outcome, more, change, expected) => {
    const check = checkWith({ id, outcome });
    const view = { workOnly: false, ...change };
    const result = resultWith([check], {
      ...more,
      nextLevel: { level: levels[1], checks: ['next'] },
    });
    expect(startsOpen(result, view)(check)).toBe(expected);
  });
});

describe('readinessFirst', () => {
  it('puts readiness before the others and keeps their order', () => {
    const other = (name: string) =>
      resultWith([], { scorecard: `marketingscorecard:default/${name}` });
    const status = statusWith([other('a'), other('z'), resultWith([])], {
      readiness: readinessWith(),
    });
    expect(readinessFirst(status).map(({ scorecard }) => scorecard)).toEqual([
      'marketingscorecard:default/readiness',
      'marketingscorecard:default/a',
      'marketingscorecard:default/z',
    ]);
  });
});
