import { DAM_EXCEPTION } from './__testUtils__/damException';
import { controlOverHttp } from './__testUtils__/controlOverHttp';
import {
  entityControlSchema,
  gateSchema,
  stateBriefsSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { eventually } from '../../__testUtils__/eventually';

jest.setTimeout(120_000);

const GATE = '/gate/MarketingPlatform/default';

describe('control states over the API', () => {
  it('go with exceptions, reviews and time', async () => {
    const { approve, as, becomes, control, service, stateOf } =
      await controlOverHttp();
    const owen = as('owen');

    const before = entityControlSchema.parse(await control('dam'));
    expect(before.control).toMatchObject({
      state: 'drifting',
      waived: 0,
      reasons: [{ kind: 'condition', id: 'intake', severity: 'amber' }],
    });
    expect(before.timeline.at(-1)).toMatchObject({
      state: 'drifting',
      to: null,
      reasons: ['intake'],
    });

    const refused = await owen.post('/reviews', {
      entityRef: 'marketingplatform:default/dam',
      title: 'Go live',
      fields: {},
    });
    expect([refused.status, refused.body.error.message]).toEqual([
      409,
      expect.stringContaining('Intake does not hold'),
    ]);

    // Waived at approval, and not before.
    const asked = await owen.post('/exceptions', DAM_EXCEPTION(30));
    expect(asked.status).toBe(201);
    expect(await stateOf('dam')).toBe('drifting');
    const path = `/exceptions/${asked.body.id}`;
    expect((await approve(path)).state).toBe('active');
    await becomes('dam', 'controlled');
    expect((await control('dam')).control).toMatchObject({
      waived: 1,
      reasons: [{ kind: 'waived', id: 'intake' }],
    });

    const closed = await owen.get(`${GATE}/dam`);
    expect(gateSchema.parse(closed.body)).toMatchObject({
      open: false,
      review: null,
      reasons: [expect.stringContaining('no go-live review')],
    });
    expect((await owen.get(`${GATE}/dam?strict`)).status).toBe(409);

    const review = await owen.post('/reviews', {
      entityRef: 'marketingplatform:default/dam',
      title: 'Go live',
      fields: {},
    });
    expect(review.status).toBe(201);
    expect(review.body.fields.frozen).toMatchObject({
      waived: [asked.body.number],
      outcomes: { 'has-intake': 'waived', 'has-roles': 'pass' },
    });
    const twice = await owen.post('/reviews', {
      entityRef: 'marketingplatform:default/dam',
      title: 'Again',
      fields: {},
    });
    expect(twice.status).toBe(409);
    const approved = await approve(`/reviews/${review.body.id}`);
    expect(approved).toMatchObject({
      state: 'approved',
      fields: {
        proposal: { path: 'spec.lifecycle', from: 'launched', to: 'operating' },
      },
    });
    const open = await owen.get(`${GATE}/dam?strict=true`);
    expect([open.status, open.body.open]).toEqual([200, true]);

    // Reopened when the exception ends.
    const moved = await service.post('/dev/clock', { advance: 'P31D' });
    expect(moved.status).toBe(200);
    expect(await stateOf('dam')).toBe('drifting');
    const after = await control('dam');
    expect(after.control.reasons.map(({ id }: { id: string }) => id)).toEqual([
      'expired-exception',
      'intake',
    ]);
    const shut = await owen.get(`${GATE}/dam?strict`);
    expect([shut.status, shut.body.error.name]).toEqual([409, 'ConflictError']);

    // What was so stays so: history is read, not worked out.
    const day = new Date(Date.parse(moved.body.now) - 10 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const then = await control('dam', 'owen', `?asOf=${day}`);
    expect(then).toMatchObject({ asOf: day, control: { state: 'controlled' } });
    expect(
      after.timeline.map(({ state }: { state: string }) => state).slice(-2),
    ).toEqual(['controlled', 'drifting']);
  });

  it('show nobody what is hidden', async () => {
    const { as, control, service } = await controlOverHttp();
    expect((await control('plan-secret')).error.name).toBe('NotFoundError');
    expect((await as('owen').get(`${GATE}/plan-secret`)).status).toBe(404);
    expect((await service.get(`${GATE}/plan-secret`)).status).toBe(200);

    // The rival is hidden: that there is one is not, its name is.
    const seen = await control('rival');
    const [reason] = seen.control.reasons;
    expect(reason).toMatchObject({ id: 'two-systems-of-record' });
    expect(reason.source).toBeUndefined();
    expect(JSON.stringify(seen)).not.toContain('secret');
    const whole = await control('rival', 'service');
    expect(whole.control.reasons[0].message).toContain('Platform plan-secret');
  });

  it('are told for many at once, as far as they are in sight', async () => {
    const { as } = await controlOverHttp();
    const platform = 'marketingplatform:default';
    const asked = [
      `${platform}/rival`,
      `${platform}/plan-secret`,
      `${platform}/nowhere`,
      'marketingintegration:default/sync',
      'MarketingPlatform:default/dam',
      `${platform}/dam`,
    ];
    const { body } = await as('owen').post('/control/states', {
      entityRefs: asked,
    });
    expect(stateBriefsSchema.parse(body)).toEqual({
      items: [
        {
          entityRef: `${platform}/rival`,
          state: 'drifting',
          since: expect.any(String),
        },
        {
          entityRef: `${platform}/dam`,
          state: 'drifting',
          since: expect.any(String),
        },
      ],
    });
    for (const entityRefs of [[], Array(201).fill('a:b/c'), 'all', [7]]) {
      const refused = await as('owen').post('/control/states', { entityRefs });
      expect([refused.status, refused.body.error.message]).toEqual([
        400,
        expect.stringContaining('entityRefs'),
      ]);
    }
  });

  it('stand in lists: filtered, sorted, counted and exported', async () => {
    const { service } = await controlOverHttp();
    const ask = async (body: object) =>
      (await service.post('/entities/query', body)).body;
    const kind = 'MarketingPlatform';
    // Lists are kept for a moment.
    const drifting = await eventually(
      () =>
        ask({
          kind,
          where: { controlState: { in: ['drifting'] } },
          facets: ['controlState'],
        }),
      ({ totalItems }) => totalItems === 3,
    );
    expect(
      drifting.items.map(({ name }: { name: string }) => name).sort(),
    ).toEqual(['dam', 'plan-secret', 'rival']);
    expect(drifting.facets.controlState).toEqual([
      { value: 'drifting', count: 3 },
      { value: 'controlled', count: 1 },
      { value: 'not-live', count: 1 },
    ]);
    const sorted = await ask({ kind, orderBy: [{ column: 'controlState' }] });
    expect(
      sorted.items.map((row: { controlState: string }) => row.controlState),
    ).toEqual(['drifting', 'drifting', 'drifting', 'controlled', 'not-live']);
    // A template follows its platforms, a moment after them.
    const templates = await eventually(
      () => ask({ kind: 'MarketingTemplate' }),
      ({ items }) => items[0].controlState !== 'unknown',
    );
    expect(templates.items[0].controlState).toBe('drifting');
    const query = JSON.stringify({ kind, where: { name: { in: ['good'] } } });
    const csv = await service.get(
      `/entities/export.csv?query=${encodeURIComponent(query)}`,
    );
    const [header, row] = csv.text.split('\n');
    const at = header.split(',').indexOf('controlState');
    expect(row.split(',')[at]).toBe('controlled');
  });

  it('say what was attested and who may do it', async () => {
    const { as } = await controlOverHttp();
    const path = '/entities/marketingplatform/default/dam/attestations';
    const { body } = await as('owen').get(path);
    expect(body.topics[0]).toEqual({
      topic: 'owner',
      state: 'missing',
      mayAttest: true,
      who: ['user:default/owen'],
    });
    const given = await as('owen').post('/attestations', {
      entityRef: 'marketingplatform:default/dam',
      title: 'It is ours',
      fields: { topic: 'owner' },
    });
    expect(given.status).toBe(201);
    const after = await eventually(
      async () => (await as('sven').get(path)).body,
      ({ topics }) => topics[0].state === 'valid',
    );
    expect(after.topics[0]).toMatchObject({
      by: 'user:default/owen',
      record: given.body.id,
      mayAttest: false,
    });
  });

  it.each([
    ['/entities/marketingintegration/default/sync/control', 404],
    ['/entities/marketingplatform/default/nobody/control', 404],
    ['/entities/marketingplatform/default/dam/control?asOf=2999-01-01', 400],
    ['/entities/marketingplatform/default/dam/control?when=now', 400],
    ['/gate/marketingtemplate/default/mail', 400],
    ['/gate/marketingplatform/default/dam?strict=perhaps', 400],
  ])('refuse %s with %i', async (path, status) => {
    const { service } = await shared();
    const answer = await service.get(path);
    expect([answer.status, typeof answer.body.error.message]).toEqual([
      status,
      'string',
    ]);
  });
});

let started: ReturnType<typeof controlOverHttp> | undefined;
/** What only reads shares one backend. */
function shared() {
  started ??= controlOverHttp();
  return started;
}
