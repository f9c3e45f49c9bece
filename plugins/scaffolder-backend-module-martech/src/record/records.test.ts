import { refusal } from '../__testUtils__/fakeMartech';
import { setUp, stopAll } from '../__testUtils__/setUp';

afterEach(stopAll);

const dam = {
  apiVersion: 'martech/v1alpha1',
  kind: 'MarketingPlatform',
  metadata: { name: 'dam' },
  spec: {},
};
const entityRef = 'marketingplatform:default/dam';
const started = (number: string, waitsFor: object[] = []) => ({
  status: 201,
  body: { id: 'ULID', number, state: 'requested', entityRef, waitsFor },
});

describe('martech:exception:request', () => {
  const ID = 'martech:exception:request';
  const input = {
    entityRef: 'dam',
    title: 'Guests sign in with a password',
    checks: [{ scorecard: 'data', check: 'Company sign-in' }],
    reason: 'They have no account.',
    compensatingControl: 'Access ends.',
    evidence: '',
    expiresOn: '2026-12-31',
  };
  const routes = {
    'GET /scorecards/default/data': () => ({
      body: { checks: [{ id: 'company-sign-in', title: 'Company sign-in' }] },
    }),
    'POST /exceptions': () =>
      started('EXC-42', [
        { who: ['group:default/it'] },
        { who: ['group:default/it'] },
      ]),
  };

  it.each(['Company sign-in', 'company-sign-in', ' COMPANY SIGN-IN '])(
    'finds the check by what people call it: %j',
    async check => {
      const { martech, run } = await setUp(routes, { entities: [dam] });
      const checks = [{ scorecard: 'data', check }];
      expect(await run(ID, { ...input, checks })).toEqual({
        id: 'ULID',
        number: 'EXC-42',
        state: 'requested',
        entityRef,
        waitsFor: ['group:default/it'],
      });
      expect(martech.writes[0].body).toEqual({
        entityRef,
        title: input.title,
        fields: {
          covers: {
            kind: 'checks',
            checks: [
              {
                scorecard: 'marketingscorecard:default/data',
                check: 'company-sign-in',
              },
            ],
          },
          reason: input.reason,
          compensatingControl: input.compensatingControl,
          expiresOn: input.expiresOn,
        },
      });
    },
  );

  it('asks once when it is killed after asking', async () => {
    const { martech, run } = await setUp(routes, { entities: [dam] });
    await expect(run(ID, input, { dieAfterWrite: true })).rejects.toThrow();
    await run(ID, input);
    expect(martech.writes).toHaveLength(1);
  });

  it.each([
    [
      { checks: [{ scorecard: 'data', check: 'Compani sign-in' }] },
      'did you mean "Company sign-in"?',
    ],
    [
      { entityRef: 'damm' },
      'entityRef: there is no marketingplatform:default/damm',
    ],
  ])('names what is wrong: %#', async (more, message) => {
    const { martech, run } = await setUp(routes, { entities: [dam] });
    await expect(run(ID, { ...input, ...more })).rejects.toThrow(message);
    expect(martech.writes).toEqual([]);
  });

  it('stores nothing in a dry run', async () => {
    const { martech, run } = await setUp(routes, { entities: [dam] });
    await run(ID, input, { isDryRun: true });
    expect(martech.writes).toEqual([]);
  });
});

describe('martech:change:propose', () => {
  const ID = 'martech:change:propose';
  const input = {
    entityRef,
    title: 'Connect the shop',
    aspects: ['integration'],
    risk: 'low',
  };
  const assessed = (more: object) => ({
    'POST /changes/assess': () => ({
      body: {
        light: 'green',
        areas: [],
        openMajor: [],
        collisions: [],
        ...more,
      },
    }),
    'POST /changes': () => started('CHG-7'),
  });

  it('says whether it may be made now, and proposes it', async () => {
    const { martech, run } = await setUp(assessed({}), { entities: [dam] });
    const output = await run(ID, {
      ...input,
      start: '2026-12-01T19:00:00+01:00',
      end: '2026-12-01T20:00:00Z',
      rollback: ' ',
    });
    expect(output).toMatchObject({
      number: 'CHG-7',
      light: 'green',
      summary: 'Nothing stands in the way.',
    });
    expect(martech.writes[0].body.fields).toEqual({
      aspects: ['integration'],
      risk: 'low',
      window: {
        start: '2026-12-01T18:00:00.000Z',
        end: '2026-12-01T20:00:00.000Z',
      },
    });
  });

  it.each([
    [
      { light: 'amber', areas: [{ title: 'Identity' }, { title: 'Access' }] },
      'With approval: approval is needed for Identity, Access.',
    ],
    [
      {
        light: 'red',
        freeze: { title: 'Christmas', until: '2027-01-06T00:00:00Z' },
        openMajor: [{ number: 'INC-1' }],
        collisions: [{ number: 'CHG-3' }],
      },
      'Not now: there is a freeze, Christmas, until 2027-01-06T00:00:00Z; INC-1 is open; it collides with CHG-3.',
    ],
    [{ light: 'red' }, 'Not now.'],
  ])('says why not: %#', async (assessment, summary) => {
    const { martech, run } = await setUp(assessed(assessment), {
      entities: [dam],
    });
    const dry = await run(ID, input, { isDryRun: true });
    expect(dry).toMatchObject({ summary, light: assessment.light });
    expect(martech.writes).toEqual([]);
  });

  it.each([
    [{ aspects: [] }, 'aspects: is missing'],
    [{ start: '2026-12-01T18:00:00Z' }, 'end: is missing'],
    [{ end: '2026-12-01T18:00:00Z' }, 'start: is missing'],
    [
      { start: 'tomorrow', end: '2026-12-01T18:00:00Z' },
      'start: is not a time',
    ],
  ])('names what is wrong: %j', async (more, message) => {
    const { run } = await setUp(assessed({}), { entities: [dam] });
    await expect(run(ID, { ...input, ...more })).rejects.toThrow(message);
  });

  it('fails in the words of the backend', async () => {
    const { run } = await setUp(
      {
        ...assessed({}),
        'POST /changes': () => refusal(400, 'InputError', 'window.end: no'),
      },
      { entities: [dam] },
    );
    await expect(run(ID, input)).rejects.toThrow('window.end: no');
  });
});
