import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  refusal,
  registered,
  registering,
} from '../../__testUtils__/fakeMartech';
import { outcomeOf } from '../../__testUtils__/outcomeOf';
import { setUp, stopAll } from '../../__testUtils__/setUp';

afterEach(stopAll);

const ID = 'martech:entity:register';
const kind = 'MarketingPlatform';
const values = {
  title: 'Survey Café',
  type: 'survey',
  owner: 'group:default/brand-studio',
  _overlap: { reason: 'Ours is for staff.' },
};
const entity: Entity = {
  apiVersion: 'martech/v1alpha1',
  kind,
  metadata: { name: 'survey-cafe', title: 'Survey Café' },
  spec: { type: 'survey', owner: 'group:default/brand-studio' },
};
const own = '/registry/entities/marketingplatform/default/survey-cafe';
const routes = {
  'POST /registry/entities': registering,
  [`GET ${own}`]: () => registered({ ...entity }),
};

describe('martech:entity:register', () => {
  it('registers what the form says, in the name of who started the task', async () => {
    const { martech, run } = await setUp(
      {
        ...routes,
        'POST /entities/marketingplatform/default/survey-cafe/evaluate':
          () => ({
            body: {
              readiness: { holding: 2, conditions: Array(8).fill({}) },
              scorecards: [
                { title: 'Data and privacy', score: 0.4 },
                { title: 'AI', score: null },
              ],
            },
          }),
      },
      { entities: [entity] },
    );
    const output = await run(ID, {
      kind,
      values,
      overlapReason: 'Ours is for staff.',
    });
    expect(output).toEqual({
      entityRef: 'marketingplatform:default/survey-cafe',
      entityUrl:
        'https://portal.example.com/catalog/default/marketingplatform/survey-cafe',
      version: 1,
      visible: true,
      readiness: '2 of 8',
      scores: ['Data and privacy: 40 %'],
    });
    expect(martech.writes).toMatchObject([
      {
        body: { entity, overlapReason: 'Ours is for staff.' },
        key: expect.stringMatching(/^task-1:[0-9a-f]{32}$/),
      },
    ]);
    // The token says on whose behalf: the backend applies that person's permissions.
    const { authorization } = martech.writes[0];
    expect(authorization).toBe(
      mockCredentials.service.header({
        onBehalfOf: mockCredentials.user('user:default/ines'),
        targetPluginId: 'martech',
      }),
    );
  });

  it('does not wait for how it stands when the portal is busy', async () => {
    const { run } = await setUp(
      {
        ...routes,
        'POST /entities/marketingplatform/default/survey-cafe/evaluate': () =>
          'late',
      },
      { entities: [entity] },
    );
    const output = await run(ID, { kind, values });
    expect(output).toMatchObject({ visible: true, scores: [] });
  }, 15_000);

  it('ends well when the catalog is slow', async () => {
    const { run } = await setUp(routes);
    const output = await run(ID, { kind, values });
    expect(output).toMatchObject({ visible: false, version: 1, scores: [] });
  });

  it('waits for the content, not only for the name', async () => {
    const older = { ...entity, spec: { ...entity.spec, type: 'dam' } };
    const { catalog, run } = await setUp(routes, {
      entities: [older],
      settings: { waitForCatalog: 'PT5S' },
    });
    setTimeout(() => catalog.splice(0, 1, entity), 400);
    const began = Date.now();
    expect(await run(ID, { kind, values })).toMatchObject({ visible: true });
    expect(Date.now() - began).toBeGreaterThan(350);
  });

  it('writes once when it is killed between the write and the checkpoint', async () => {
    const { martech, run } = await setUp(routes, { entities: [entity] });
    await expect(
      run(ID, { kind, values }, { dieAfterWrite: true }),
    ).rejects.toThrow('killed');
    await run(ID, { kind, values });
    await run(ID, { kind, values });
    expect(martech.writes).toHaveLength(1);
    const sent = martech.requests.filter(({ method, path }) =>
      `${method} ${path}`.startsWith('POST /registry/entities'),
    );
    // Twice with the same key; after the checkpoint not at all.
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(sent).toHaveLength(2);
  });

  it('keeps iterations of one step apart, and tasks', async () => {
    const { martech, run } = await setUp(routes);
    const settings = { kind, values };
    await run(ID, settings);
    await run(ID, { kind, values: { ...values, title: 'Another' } }).catch(
      () => undefined,
    );
    await run(ID, settings, { task: 'task-2' });
    expect(new Set(martech.writes.map(({ key }) => key)).size).toBe(3);
  });

  it('asks again while the backend is restarted', async () => {
    let calls = 0;
    const { martech, run } = await setUp({
      ...routes,
      'POST /registry/entities': seen => {
        calls += 1;
        if (calls === 1) return 'no answer';
        if (calls === 2) return refusal(503, 'ServiceUnavailableError', 'soon');
        return registering(seen);
      },
    });
    await run(ID, { kind, values });
    expect([calls, martech.writes.length]).toEqual([3, 1]);
  });

  it.each([
    [400, 'InputError', 'spec.contract.end: must be a day'],
    [403, 'NotAllowedError', 'You may not do this'],
    [409, 'ConflictError', 'is already described in https://git.example.com'],
  ])('fails with %d in the words of the backend', async (...refused) => {
    const { martech, run } = await setUp({
      'POST /registry/entities': () => refusal(...refused),
    });
    await expect(run(ID, { kind, values })).rejects.toMatchObject({
      name: refused[1],
      message: refused[2],
    });
    expect(martech.writes).toEqual([]);
  });

  it('says what to do when the sign-in has ended', async () => {
    const { run } = await setUp({
      'POST /registry/entities': () =>
        refusal(401, 'AuthenticationError', 'jwt expired'),
    });
    await expect(run(ID, { kind, values })).rejects.toThrow(
      'sign in and start the task again',
    );
  });

  it('sends nothing that has no name or is huge', async () => {
    const { martech, run } = await setUp(routes);
    await expect(
      run(ID, { kind, values: { ...values, title: '日本' } }),
    ).rejects.toThrow(/^name: /);
    await expect(
      run(ID, { kind, values: { ...values, description: 'x'.repeat(2e6) } }),
    ).rejects.toThrow(/^description: is too large/);
    expect(martech.requests).toEqual([]);
  });

  describe('in a dry run', () => {
    it.each([
      [[], 'done'],
      [
        [
          { path: 'spec.type', message: 'is unknown' },
          { path: '', message: 'no' },
        ],
        'spec.type: is unknown; no',
      ],
    ])('checks and stores nothing: %j', async (problems, outcome) => {
      const { martech, run } = await setUp({
        'POST /registry/check': () => ({ body: { problems } }),
      });
      expect(
        await outcomeOf(run(ID, { kind, values }, { isDryRun: true })),
      ).toBe(outcome);
      expect(martech.writes).toEqual([]);
    });
  });

  describe('only if missing', () => {
    const missing = { kind, values, onlyIfMissing: true };

    it('leaves alone what is there', async () => {
      const { martech, run } = await setUp(routes, { entities: [entity] });
      expect(await run(ID, missing)).toMatchObject({
        entityRef: 'marketingplatform:default/survey-cafe',
        visible: true,
      });
      expect(martech.requests).toEqual([]);
    });

    it('registers what is not', async () => {
      const { martech, run } = await setUp(routes);
      await run(ID, missing);
      expect(martech.writes).toHaveLength(1);
    });

    it('does not mind that somebody was faster', async () => {
      const { catalog, run } = await setUp({
        'POST /registry/entities': () => {
          catalog.push(entity);
          return refusal(409, 'ConflictError', 'is in use');
        },
      });
      expect(await run(ID, missing)).toMatchObject({ visible: true });
    });

    it('minds that the name is used by what nobody sees', async () => {
      const { run } = await setUp({
        'POST /registry/entities': () =>
          refusal(409, 'ConflictError', 'was removed, restore it'),
      });
      await expect(run(ID, missing)).rejects.toThrow('was removed');
    });
  });
});
