import { platform, scorecard } from '../__testUtils__/entities';
import { ruleProblems } from './ruleProblems';

const rules = (...written: string[]) =>
  scorecard('rules', {
    checks: written.map((rule, index) => ({
      id: `check-${index}`,
      title: 'A check',
      level: 'basic',
      rule,
    })),
  });

describe('ruleProblems', () => {
  it.each([
    ['another kind', platform('a')],
    ['rules that compile', rules('entity.spec.owner != ""')],
  ])('finds nothing in %s', (_, entity) => {
    expect(ruleProblems(entity)).toEqual([]);
  });

  it('names the check, the line and the column', () => {
    const entity = rules(
      'true',
      'exists(entity.spec.owner) &&\n  exists(entity.spec.vender)',
    );
    expect(ruleProblems(entity)).toEqual([
      {
        path: 'spec.checks[1].rule',
        message:
          'line 2, column 22: MarketingPlatform.spec has no field vender, did you mean vendor?',
      },
    ]);
  });

  it('has no place for what is wrong with all of it', () => {
    const entity = scorecard('nowhere', { appliesTo: { kind: 'Component' } });
    expect(ruleProblems(entity)).toEqual([
      {
        path: 'spec.appliesTo',
        message:
          'fits no kind of the portal, write for example { kind: MarketingPlatform }',
      },
    ]);
  });
});
