import {
  coverageSchema,
  landscapeSchema,
  vendorMarksSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { eventually } from '../../__testUtils__/eventually';
import { controlOverHttp } from '../../governance/control/__testUtils__/controlOverHttp';

jest.setTimeout(120_000);

/** The backend, once the tables in memory tell what has been worked out. */
async function settled() {
  const backend = await controlOverHttp();
  await eventually(
    async () =>
      landscapeSchema.parse(
        (
          await backend.service.get('/portfolio/landscape')
        ).body,
      ).platforms.states,
    states => states.length === 5 && !states.includes('unknown'),
  );
  return backend;
}

describe('the landscape over the API', () => {
  it('draws what the caller may see, and nothing of the rest', async () => {
    const { as } = await settled();
    const landscape = async (who: string) =>
      landscapeSchema.parse((await as(who).get('/portfolio/landscape')).body);

    const some = await landscape('owen');
    expect(some).toMatchObject({ partial: true, cost: null });
    const { platforms, types } = some;
    const byRef = (ref: string) => platforms.refs.indexOf(ref);
    expect([...platforms.refs].sort()).toEqual([
      'default/dam',
      'default/good',
      'default/idea',
      'default/rival',
    ]);
    expect(platforms.states[byRef('default/dam')]).toBe('drifting');
    expect(platforms.states[byRef('default/idea')]).toBe('not-live');
    expect(platforms.titles[byRef('default/dam')]).toBe('Platform dam');
    expect(types[platforms.types[byRef('default/dam')]].id).toBe('dam');
    expect(JSON.stringify(some)).not.toContain('secret');

    const all = await landscape('service');
    expect(all.partial).toBe(false);
    expect(all.platforms.refs).toHaveLength(5);
  });

  it('follows states, and shows a past day as it was', async () => {
    const { as, service } = await settled();
    const owen = as('owen');
    const before = landscapeSchema.parse(
      (await owen.get('/portfolio/landscape')).body,
    );
    const day = before.historyFrom ?? '';
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await service.post('/dev/clock', { advance: 'P3D' });
    const then = landscapeSchema.parse(
      (await owen.get(`/portfolio/landscape?asOf=${day}`)).body,
    );
    expect(then.asOf).toBe(day);
    expect([...then.platforms.states].sort()).toEqual(
      [...before.platforms.states].sort(),
    );
    const earlier = await owen.get('/portfolio/landscape?asOf=2020-01-01');
    expect(landscapeSchema.parse(earlier.body).platforms.refs).toEqual([]);
  });

  it('is packed once, sent plain to who asks for that, and not sent twice', async () => {
    const { as } = await settled();
    const ask = (encoding: string) =>
      as('owen').get('/portfolio/landscape').set('Accept-Encoding', encoding);
    const packed = await ask('gzip, br');
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/json; charset=utf-8',
      vary: expect.stringContaining('Accept-Encoding'),
    });
    const plain = await ask('identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const { asOf, ...rest } = landscapeSchema.parse(plain.body);
    expect(landscapeSchema.parse(packed.body)).toMatchObject(rest);
    expect(rest.platforms.refs).not.toEqual([]);

    const { etag } = plain.headers;
    const again = await ask('gzip').set('If-None-Match', etag);
    const isSameMinute = again.headers.etag === etag;
    expect(again.status).toBe(isSameMinute ? 304 : 200);
  });

  it('tells which capability is served where', async () => {
    const { as } = await settled();
    const coverage = async (who: string, query = '') =>
      coverageSchema.parse(
        (await as(who).get(`/portfolio/capabilities${query}`)).body,
      );
    const some = await coverage('owen');
    expect(some).toMatchObject({ partial: true, configured: false });
    expect(some.capabilities).toEqual([
      expect.objectContaining({
        id: 'asset-management',
        all: { live: 1, served: 0, planned: 0 },
      }),
      expect.objectContaining({
        id: 'email-marketing',
        all: { live: 1, served: 1, planned: 0 },
        unplaced: { live: 1, served: 1, planned: 0 },
        markets: {},
      }),
    ]);
    const all = await coverage('service');
    expect(all.capabilities[0].all.live).toBe(2);
    const past = await coverage('service', '?asOf=2020-01-01');
    expect(past.capabilities).toEqual([]);
  });

  it('hands out marks by name', async () => {
    const { as } = await settled();
    const answer = await as('owen').get(
      '/portfolio/marks?names=hubspot,nobody',
    );
    const { marks } = vendorMarksSchema.parse(answer.body);
    expect(Object.keys(marks)).toEqual(['hubspot']);
    expect(answer.headers['cache-control']).toBe('private, max-age=86400');
  });

  it.each([
    ['/portfolio/landscape?asOf=May', 'asOf: "May" is not a day'],
    ['/portfolio/landscape?asOf=2199-01-01', 'has not come yet'],
    ['/portfolio/landscape?market=de', 'market'],
    ['/portfolio/capabilities?asOf=2199-01-01', 'has not come yet'],
    ['/portfolio/marks', 'names: is missing'],
    ['/portfolio/marks?names=..%2Fa', 'small letters'],
    [`/portfolio/marks?names=${'a,'.repeat(101)}`, 'at most 100 names'],
  ])('refuses %s', async (path, message) => {
    const { as } = await controlOverHttp();
    const answer = await as('owen').get(path);
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      expect.stringContaining(message),
    ]);
  });
});
