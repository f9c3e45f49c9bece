import { checkWith, resultWith } from '../../status/__testUtils__/status';
import { openSteps } from './openSteps';

describe('openSteps', () => {
  it('puts what is easy first, and of that what counts most', () => {
    const steps = openSteps(
      resultWith([
        checkWith({ id: 'deep', rank: 3, outcome: 'no-data', level: 'fresh' }),
        checkWith({ id: 'light', outcome: 'fail' }),
        checkWith({ id: 'heavy', outcome: 'error', weight: 5 }),
        checkWith({ id: 'done', outcome: 'pass', weight: 9 }),
        checkWith({ id: 'excused', outcome: 'waived', weight: 9 }),
      ]),
    );
    expect(
      steps.map(({ checks, level }) => [level.id, checks.map(({ id }) => id)]),
    ).toEqual([
      ['declared', ['heavy', 'light']],
      ['fresh', ['deep']],
    ]);
  });

  it('is empty when nothing is missing', () => {
    expect(openSteps(resultWith([checkWith()]))).toEqual([]);
  });
});
