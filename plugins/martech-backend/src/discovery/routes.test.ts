import {
  Candidate,
  DiscoveryReport,
} from '@martech-portal/backstage-plugin-martech-common';
import request from 'supertest';
import { mockCredentials } from '@backstage/backend-test-utils';
import { discoveryOverHttp, look } from './__testUtils__/discoveryOverHttp';

jest.setTimeout(60_000);

const verdicts = ({ findings }: DiscoveryReport) =>
  Object.fromEntries(
    findings.map(({ match, title }) => [title, match.verdict]),
  );

const site = look(
  'www.halden-moss.example',
  'static.hotjar.com',
  'script.hotjar.io',
  'shop-dsn.algolia.net',
  'track.adform.net',
  'widget.surveymonkey.com',
  'www.surveymonkey.com',
  'fonts.gstatic.com',
  'pixel.nobody-knows.example',
);

describe('POST /discovery/compare', () => {
  it('holds tools against what the caller may see of the register', async () => {
    const { send } = await discoveryOverHttp();
    const { body, status } = await send('post', '/compare', site);
    expect(status).toBe(200);
    expect(verdicts(body)).toEqual({
      'halden-moss.example': 'own',
      Hotjar: 'registered',
      Algolia: 'vendor-only',
      Adform: 'retired',
      SurveyMonkey: 'unregistered',
      'Google Fonts': 'infrastructure',
      'nobody-knows.example': 'unregistered',
    });
    expect(body).toMatchObject({ hosts: 9, stored: false });
    const hidden = JSON.stringify(body);
    expect(hidden).not.toContain('secret');
    const all = await send('post', '/compare', site, { as: 'service' });
    expect(verdicts(all.body).SurveyMonkey).toBe('registered');
    expect((await send('get', '/candidates')).body.totalItems).toBe(0);
  });

  it('takes the website that was looked at for one of ours', async () => {
    const { send } = await discoveryOverHttp();
    const hosts = [
      { host: 'img.other-shop.example', count: 1 },
      { host: 'www.third.example', count: 1 },
    ];
    const source = { kind: 'har', site: 'www.other-shop.example' };
    const { body } = await send('post', '/compare', { hosts, source });
    expect(verdicts(body)).toEqual({
      'other-shop.example': 'own',
      'third.example': 'unregistered',
    });
  });

  it.each<[string, object]>([
    ['hosts', { ...site, hosts: [] }],
    ['hosts[0].host', look('https://a.example/x?token=1')],
    ['hosts[0].host', look('10.0.0.1')],
    ['hosts[0].host', look('LOCALHOST')],
    ['hosts[0].count', { ...site, hosts: [{ host: 'a.example', count: 0 }] }],
    ['hosts', look('a.example', 'a.example')],
    [
      'hosts[0]',
      { ...site, hosts: [{ host: 'a.example', count: 1, url: 'x' }] },
    ],
    ['source.kind', { ...site, source: { kind: 'cookies' } }],
    ['source.site', { ...site, source: { kind: 'har', site: 'not a host' } }],
    ['cookies', { ...site, cookies: 'session=1' }],
    [
      'hosts',
      look(...Array.from({ length: 5_001 }, (_, at) => `h${at}.example`)),
    ],
  ])('refuses a body and names %s', async (field, body) => {
    const { send } = await discoveryOverHttp();
    for (const path of ['/compare', '/candidates']) {
      const answer = await send('post', path, body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toContain(field);
    }
    expect((await send('get', '/candidates')).body.totalItems).toBe(0);
  });

  it('takes as many hosts as it says it does', async () => {
    const { send } = await discoveryOverHttp();
    const hosts = Array.from(
      { length: 5_000 },
      (_, at) => `${'x'.repeat(40)}-${at}.a-rather-long-name-${at % 9}.example`,
    );
    const { body, status } = await send('post', '/candidates', look(...hosts));
    expect([status, body.findings.length]).toEqual([200, 9]);
  });
});

describe('candidates', () => {
  it('are what nobody answers for, each once', async () => {
    const { send } = await discoveryOverHttp();
    const first = await send('post', '/candidates', site);
    expect(first.body.stored).toBe(true);
    const again = await send('post', '/candidates', site);
    expect(
      again.body.findings.map((one: Candidate) => Boolean('candidate' in one)),
    ).toEqual([true, true, true, true, false, false, false]);
    const { body } = await send('get', '/candidates');
    expect(body).toMatchObject({
      totalItems: 4,
      counts: { new: 4, registered: 0, ignored: 0, excepted: 0 },
      signal: { id: 'unregistered-tool', tools: 4 },
    });
    const surveys = body.items.find(
      ({ title }: Candidate) => title === 'SurveyMonkey',
    );
    expect(surveys).toMatchObject({
      domain: 'surveymonkey.com',
      category: 'analytics',
      count: 2,
      version: 1,
      sources: [{ kind: 'har', site: 'www.halden-moss.example', count: 2 }],
    });
    expect(surveys.domains).toContain('surveymonkey.com');
    expect(surveys).not.toHaveProperty('tool');
  });

  it('are registered for whoever sees what others may not', async () => {
    const { send } = await discoveryOverHttp();
    await send('post', '/candidates', look('www.surveymonkey.com'));
    const owen = await send('get', '/candidates?state=new');
    expect(owen.body.items).toHaveLength(1);
    expect(JSON.stringify(owen.body)).not.toContain('secret');
    const all = await send('get', '/candidates', undefined, { as: 'service' });
    expect(all.body.counts).toMatchObject({ new: 0, registered: 1 });
    expect(all.body.signal).toEqual({
      id: 'unregistered-tool',
      tools: 0,
      since: null,
    });
  });

  it('come in pages, and are found by name, host and category', async () => {
    const { send } = await discoveryOverHttp();
    await send('post', '/candidates', site);
    const first = await send('get', '/candidates?limit=3');
    const cursor = encodeURIComponent(first.body.nextCursor);
    const second = await send('get', `/candidates?limit=3&cursor=${cursor}`);
    const ids = [...first.body.items, ...second.body.items].map(
      ({ id }: Candidate) => id,
    );
    expect(new Set(ids).size).toBe(4);
    expect(second.body).not.toHaveProperty('nextCursor');
    const titles = async (search: string) =>
      (await send('get', `/candidates?${search}`)).body.items.map(
        ({ title }: Candidate) => title,
      );
    expect(await titles('text=WIDGET.survey')).toEqual(['SurveyMonkey']);
    expect(await titles('category=unknown')).toEqual(['nobody-knows.example']);
    expect(await titles('state=ignored')).toEqual([]);
    const other = await send('get', `/candidates?text=x&cursor=${cursor}`);
    expect(other.status).toBe(400);
  });

  it.each([
    ['state=old', 'state'],
    ['limit=0', 'limit'],
    ['limit=many', 'limit'],
    ['cursor=zzz', 'cursor'],
    ['order=x', 'order'],
    ['text=a&text=b', 'text'],
  ])('refuse ?%s and name the field', async (search, field) => {
    const { send } = await discoveryOverHttp();
    const { body, status } = await send('get', `/candidates?${search}`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(field);
  });
});

describe('who may', () => {
  it.each([
    ['martech.discovery.read', 'post', '/compare', site],
    ['martech.discovery.read', 'get', '/candidates', undefined],
    ['martech.discovery.read', 'get', '/candidates/x', undefined],
    ['martech.discovery.write', 'post', '/candidates', site],
    ['martech.discovery.write', 'post', '/candidates/x/ignore', {}],
    ['martech.discovery.write', 'post', '/candidates/x/register', {}],
    ['martech.discovery.write', 'post', '/candidates/x/except', {}],
    ['martech.discovery.write', 'post', '/candidates/x/reopen', {}],
  ] as const)(
    'without %s nobody may %s %s',
    async (name, method, path, body) => {
      const { send } = await discoveryOverHttp([name]);
      const answer = await send(method, path, body);
      expect(answer.status).toBe(403);
      expect(answer.body.error.message).toContain(name);
    },
  );

  it('needs to start records for an exception, too', async () => {
    const { send } = await discoveryOverHttp(['martech.record.create']);
    const { body } = await send(
      'post',
      '/candidates',
      look('www.surveymonkey.com'),
    );
    const { candidate } = body.findings[0];
    const answer = await send(
      'post',
      `/candidates/${candidate.id}/except`,
      {
        entityRef: 'marketingplatform:default/heatmaps',
        reason: 'One campaign',
        compensatingControl: 'No personal data',
        expiresOn: '2999-01-01',
      },
      { version: 1 },
    );
    expect(answer.status).toBe(403);
    expect(answer.body.error.message).toContain('martech.record.create');
  });

  it('asks who is calling', async () => {
    const { server } = await discoveryOverHttp();
    const { status } = await request(server)
      .get('/api/martech/discovery/candidates')
      .set('Authorization', mockCredentials.none.header());
    expect(status).toBe(401);
  });
});
