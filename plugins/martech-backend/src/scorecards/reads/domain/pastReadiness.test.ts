import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { pastReadiness } from './pastReadiness';
import { rankedChecks } from './rankedChecks';
import { showReadiness } from './showReadiness';

const levels = [
  { id: 'declared', title: 'Declared', rank: 1 },
  { id: 'fresh', title: 'Fresh', rank: 3 },
];
const check = (id: string, condition: 'intake' | 'support', level: string) => ({
  id,
  title: id,
  condition,
  level,
  rule: 'true',
});
const spec: MarketingScorecard['spec'] = {
  type: 'readiness',
  lifecycle: 'enforced',
  owner: 'board',
  appliesTo: { kind: 'MarketingPlatform' },
  levels,
  checks: [
    check('a', 'intake', 'declared'),
    check('b', 'intake', 'fresh'),
    check('c', 'support', 'declared'),
  ],
};

describe('pastReadiness', () => {
  const since = Date.parse('2026-01-01T00:00:00Z');
  const past = pastReadiness(
    {
      scorecard: 'marketingscorecard:default/r',
      ready: false,
      conditions: [
        { id: 'intake', holds: false, since },
        // Held from before the check was in error.
        { id: 'support', holds: true, since },
      ],
    },
    rankedChecks(spec),
    ['waived', 'fail', 'error'],
    3,
  );
  const shown = showReadiness(past, { depth: levels[1], state: 'enforced' });

  it('keeps whether conditions held, and shows how deep', () => {
    const by = new Map(shown.conditions.map(one => [one.id, one]));
    expect(by.get('intake')).toEqual({
      id: 'intake',
      holds: false,
      depth: 1,
      waived: false,
      inError: false,
      total: 2,
      satisfied: 1,
      since: '2026-01-01T00:00:00.000Z',
    });
    expect(by.get('support')).toMatchObject({ holds: true, inError: true });
  });

  it('has all eight conditions, of which unknown ones do not hold', () => {
    expect(shown.conditions).toHaveLength(8);
    expect(shown.holding).toBe(1);
    expect(shown.conditions[0]).toMatchObject({
      id: 'ownership',
      holds: false,
    });
    expect(shown.conditions[0].since).toBeUndefined();
  });
});
