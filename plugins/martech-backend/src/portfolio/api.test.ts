import {
  authoritySchema,
  dependenciesSchema,
  driftSchema,
  estateTrendSchema,
  standingSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import request from 'supertest';
import { eventually } from '../__testUtils__/eventually';
import { controlOverHttp } from '../governance/control/__testUtils__/controlOverHttp';

jest.setTimeout(60_000);

const platform = (name: string) => `marketingplatform:default/${name}`;

let started: ReturnType<typeof controlOverHttp> | undefined;
/** What only reads shares one backend. */
function shared() {
  started ??= controlOverHttp();
  return started;
}

describe('systems of record', () => {
  it('show a conflict with what is hidden, and not with what', async () => {
    const { as } = await shared();
    const read = async (who: string) =>
      (await as(who).get('/portfolio/authority')).body;
    const all = authoritySchema.parse(await read('service'));
    expect(all).toMatchObject({ partial: false, conflicts: 1 });
    expect(all.rows[0]).toMatchObject({
      dataObject: 'asset',
      verdict: 'conflict',
      hidden: false,
      records: [platform('plan-secret'), platform('rival')],
    });
    // States are kept for a moment.
    const body = await eventually(
      () => read('owen'),
      ({ conflicts }) => conflicts === 1,
    );
    const some = authoritySchema.parse(body);
    expect(some).toMatchObject({ partial: true, conflicts: 1 });
    expect(some.rows[0]).toMatchObject({
      verdict: 'conflict',
      hidden: true,
      records: [platform('rival')],
      totalRecords: 1,
    });
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('show one data object', async () => {
    const { service } = await shared();
    const { body } = await service.get('/portfolio/authority?dataObject=lead');
    const { rows } = authoritySchema.parse(body);
    expect(rows).toEqual([
      expect.objectContaining({ dataObject: 'lead', verdict: 'none' }),
    ]);
  });
});

describe('dependencies', () => {
  it('connect what is seen', async () => {
    const { as } = await shared();
    const { body } = await eventually(
      () => as('owen').get('/portfolio/dependencies'),
      ({ body: { nodes } }) => nodes[1].state === 'controlled',
    );
    const { edges, nodes, totals } = dependenciesSchema.parse(body);
    expect(edges).toEqual([
      {
        from: platform('good'),
        to: platform('idea'),
        integrations: 1,
        brittle: 0,
      },
    ]);
    expect(nodes.map(({ state, title }) => [title, state])).toEqual([
      ['idea', 'not-live'],
      ['Platform good', 'controlled'],
    ]);
    // Another platform is hidden and not counted.
    expect(totals).toMatchObject({ platforms: 4, connected: 2, loose: 0 });
    const around = await as('owen').get(
      `/portfolio/dependencies?around=${encodeURIComponent(platform('dam'))}`,
    );
    expect(around.body.nodes).toEqual([]);
  });
});

describe('drift', () => {
  it('tells who lost control and why, as far as it is seen, and of any day', async () => {
    const { as, becomes, service } = await controlOverHttp();
    const day = async () =>
      String((await service.get('/portfolio/trend')).body.asOf).slice(0, 10);
    const began = await day();
    // Nothing is reviewed, and after a while that counts.
    const moved = await service.post('/dev/clock', { advance: 'P100D' });
    expect(moved.status).toBe(200);
    await becomes('good', 'drifting');
    const today = await day();

    const drift = async (who: string, query = '') =>
      driftSchema.parse(
        (await as(who).get(`/portfolio/drift?from=${began}${query}`)).body,
      );
    const all = await eventually(
      () => drift('service'),
      ({ moves }) => moves.lost === 1,
    );
    expect(all).toMatchObject({
      from: began,
      asOf: today,
      historyFrom: began,
      partial: false,
      before: { controlled: 1, drifting: 3, 'not-live': 1 },
      after: { controlled: 0, drifting: 4, 'not-live': 1 },
      total: 1,
      causes: [{ kind: 'signal', id: 'live-without-review', events: 1 }],
      causesOf: 1,
    });
    expect(all.items).toEqual([
      expect.objectContaining({
        entityRef: platform('good'),
        title: 'Platform good',
        move: 'lost',
        before: 'controlled',
        after: 'drifting',
      }),
    ]);
    expect(all.items[0].reasons.map(({ message }) => message)).toEqual([
      'It is in use, and no go-live review was approved.',
    ]);

    const some = await drift('owen');
    expect(some).toMatchObject({
      partial: true,
      before: { controlled: 1, drifting: 2 },
      after: { controlled: 0, drifting: 3 },
    });
    expect(JSON.stringify(some)).not.toContain('secret');
    expect(await drift('owen', '&move=regained')).toMatchObject({ total: 0 });
    // Before the clock moved nothing had happened.
    expect(await drift('owen', `&asOf=${began}`)).toMatchObject({
      after: { controlled: 1 },
      total: 0,
    });

    const stood = async (who: string, query: string) =>
      standingSchema.parse(
        (await as(who).get(`/portfolio/drift/platforms?${query}`)).body,
      );
    expect(await stood('owen', `asOf=${began}&state=controlled`)).toMatchObject(
      {
        total: 1,
        items: [{ entityRef: platform('good'), since: began, now: 'drifting' }],
      },
    );
    expect((await stood('service', 'state=drifting')).total).toBe(4);
    const page = await stood('owen', 'state=drifting&limit=2');
    expect([page.items.length, page.total, page.nextCursor]).toEqual([
      2,
      3,
      '2',
    ]);
    const rest = await stood('owen', 'state=drifting&limit=2&cursor=2');
    expect(rest.items.map(({ title }) => title)).toEqual(['Platform rival']);

    const trend = async (who: string) =>
      estateTrendSchema.parse((await as(who).get('/portfolio/trend')).body);
    const { days } = await trend('service');
    expect(days.at(-1)).toMatchObject({
      day: today,
      platforms: 5,
      states: { drifting: 4 },
    });
    expect(days[0].day >= began).toBe(true);
    expect(days[0].states).toMatchObject({ controlled: 1, drifting: 3 });
    expect(days.at(-1)?.readiness).toBeGreaterThan(0.5);
    const limited = await trend('owen');
    expect(limited).toMatchObject({ partial: true });
    expect(limited.days.at(-1)?.platforms).toBe(4);
  });

  it.each([
    ['/portfolio/trend?asOf=2026-01-01', 'asOf'],
    ['/portfolio/drift?asOf=yesterday', 'asOf'],
    ['/portfolio/drift?asOf=2999-01-01', 'asOf'],
    ['/portfolio/drift?from=2999-01-01', 'from'],
    ['/portfolio/drift?asOf=2020-01-01&from=2020-02-01', 'from'],
    ['/portfolio/drift?move=sideways', 'move'],
    ['/portfolio/drift?limit=0', 'limit'],
    ['/portfolio/drift?cursor=abc', 'cursor'],
    ['/portfolio/drift/platforms', 'state'],
    ['/portfolio/drift/platforms?state=good', 'state'],
    ['/portfolio/authority?system=dam', 'system'],
    ['/portfolio/dependencies?brittle=perhaps', 'brittle'],
  ])('refuses %s', async (path, field) => {
    const { service } = await shared();
    const { body, status } = await service.get(path);
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringContaining(field),
    ]);
  });

  it.each(['trend', 'drift', 'authority', 'dependencies'])(
    'answers %s to nobody unknown',
    async name => {
      const { server } = await shared();
      const answer = await request(server)
        .get(`/api/martech/portfolio/${name}`)
        .set('Authorization', 'Bearer mock-none-token');
      expect(answer.status).toBe(401);
    },
  );
});
