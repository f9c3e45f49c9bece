import { setUp, stopAll } from '../../__testUtils__/setUp';

afterEach(stopAll);

const ID = 'martech:readiness:preview';
const input = {
  kind: 'MarketingPlatform',
  values: { title: 'Forms', type: 'survey' },
};
const check = (more: object) => ({
  title: 'Runbook',
  rank: 1,
  outcome: 'fail',
  message: 'There is none.',
  ...more,
});
const preview = (checks: object[]) => ({
  problems: [],
  readiness: {
    scorecard: 'marketingscorecard:default/readiness',
    ready: false,
    holding: 2,
    conditions: Array(8).fill({}),
    depth: { rank: 2 },
  },
  scorecards: [
    { scorecard: 'marketingscorecard:default/readiness', checks },
    { scorecard: 'marketingscorecard:default/ai', checks: [check({})] },
  ],
});

describe('martech:readiness:preview', () => {
  it('says what would be missing on day one', async () => {
    const { martech, run } = await setUp({
      'POST /preview/entity': () => ({
        body: preview([
          check({ remediation: { text: 'Link the runbook.' } }),
          check({ title: 'Support path' }),
          check({ outcome: 'pass' }),
          check({ outcome: 'waived' }),
          check({ rank: 3 }),
        ]),
      }),
    });
    expect(await run(ID, input)).toEqual({
      ready: false,
      holding: 2,
      of: 8,
      missing: ['Runbook: Link the runbook.', 'Support path: There is none.'],
    });
    expect(martech.requests[0].body).toMatchObject({
      entity: { kind: 'MarketingPlatform', spec: { type: 'survey' } },
    });
  });

  it('has nothing to say where the conditions do not apply', async () => {
    const { run } = await setUp({
      'POST /preview/entity': () => ({
        body: { problems: [], readiness: null, scorecards: [] },
      }),
    });
    expect(await run(ID, input)).toEqual({
      ready: false,
      holding: 0,
      of: 0,
      missing: [],
    });
  });

  it('fails with what the catalog would refuse', async () => {
    const problems = [{ path: 'spec.owner', message: 'is missing' }];
    const { run } = await setUp({
      'POST /preview/entity': () => ({
        body: { problems, readiness: null, scorecards: [] },
      }),
    });
    await expect(run(ID, input)).rejects.toThrow('spec.owner: is missing');
  });
});
