import { MartechClient } from './martechClient';

const kind = 'MarketingPlatform' as const;
const page = { items: [], totalItems: 0, asOf: null };

function client(answer: Response) {
  const fetch = jest.fn().mockResolvedValue(answer);
  const getBaseUrl = jest.fn(async (id: string) => `http://host/api/${id}`);
  const api = new MartechClient({
    discoveryApi: { getBaseUrl },
    fetchApi: { fetch },
  });
  return { api, fetch };
}

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

describe('MartechClient', () => {
  it('asks for a page, and can be told to stop', async () => {
    const { api, fetch } = client(json(page));
    const { signal } = new AbortController();
    const query = { kind, text: 'ü & co' };
    await expect(api.queryEntities(query, { signal })).resolves.toEqual(page);
    expect(fetch).toHaveBeenCalledWith(
      'http://host/api/martech/entities/query',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(query),
        signal,
      },
    );
  });

  it('asks for a file with the query in the address', async () => {
    const { api, fetch } = client(new Response('a,b'));
    const query = { kind, text: 'ü & co' };
    const blob = await api.exportEntities(query);
    await expect(blob.text()).resolves.toBe('a,b');
    const url = new URL(fetch.mock.calls[0][0]);
    expect(url.pathname).toBe('/api/martech/entities/export.csv');
    expect(JSON.parse(url.searchParams.get('query')!)).toEqual(query);
  });

  it.each<[string, (api: MartechClient) => Promise<Blob>, string]>([
    [
      'a list for programs',
      api => api.exportEntities({ kind }, 'json'),
      `entities/export.json?query=${encodeURIComponent(
        JSON.stringify({ kind }),
      )}`,
    ],
    [
      'a list of records',
      api =>
        api.governance.exportRecords(
          { type: 'exception', open: 'true', text: 'ü & co' },
          'csv',
        ),
      'records/export.csv?type=exception&open=true&text=%C3%BC+%26+co',
    ],
    [
      'the bill of materials',
      api => api.portfolio.billOfMaterials(),
      'export/sbom.cdx.json',
    ],
  ])('asks for %s as a file', async (_, call, address) => {
    const { api, fetch } = client(new Response('a,b'));
    await expect((await call(api)).text()).resolves.toBe('a,b');
    expect(fetch.mock.calls[0][0]).toBe(`http://host/api/martech/${address}`);
  });

  it('throws what the server says is wrong', async () => {
    const error = { name: 'InputError', message: 'where.teir: unknown column' };
    const body = { error, response: { statusCode: 400 } };
    const refused = client(json(body, 400)).api.queryEntities({ kind });
    await expect(refused).rejects.toMatchObject({
      name: 'ResponseError',
      cause: { name: 'InputError', message: 'where.teir: unknown column' },
    });
  });

  const dam = 'marketingplatform:default/dam';
  it.each<[string, (api: MartechClient) => Promise<unknown>, string]>([
    ['all scorecards', api => api.scorecards(), 'GET /scorecards'],
    [
      'a scorecard by its name',
      api => api.scorecard('readiness'),
      'GET /scorecards/default/readiness',
    ],
    [
      'a scorecard by its reference',
      api => api.scorecard('marketingscorecard:brand/privacy'),
      'GET /scorecards/brand/privacy',
    ],
    [
      'results',
      api => api.queryResults({ scorecard: 'a' }),
      'POST /results/query {"scorecard":"a"}',
    ],
    [
      'a status now',
      api => api.entityStatus(dam),
      'GET /entities/marketingplatform/default/dam/status',
    ],
    [
      'a status then',
      api => api.entityStatus(dam, { asOf: '2026-01-31' }),
      'GET /entities/marketingplatform/default/dam/status?asOf=2026-01-31',
    ],
    [
      'a history',
      api => api.entityHistory(dam, { from: '2026-01-01', cursor: 'a+b' }),
      'GET /entities/marketingplatform/default/dam/history?from=2026-01-01&cursor=a%2Bb',
    ],
    [
      'an evaluation',
      api => api.evaluateEntity(dam),
      'POST /entities/marketingplatform/default/dam/evaluate {}',
    ],
    [
      'a preview of an entity',
      api => api.previewEntity({ entity: { kind: 'X' } }),
      'POST /preview/entity {"entity":{"kind":"X"}}',
    ],
    [
      'a preview of a scorecard',
      api => api.previewScorecard({ yaml: 'a: b' }),
      'POST /preview/scorecard {"yaml":"a: b"}',
    ],
    [
      'what was observed',
      api => api.pushFacts({ source: 'usage', observations: [] }),
      'POST /facts {"source":"usage","observations":[]}',
    ],
    [
      'the file of a template',
      api => api.templates.picture('marketingtemplate:default/mail'),
      'GET /templates/default/mail/picture',
    ],
    [
      'what the library says',
      api => api.templates.cards(['marketingtemplate:default/mail']),
      'POST /templates/cards {"entityRefs":["marketingtemplate:default/mail"]}',
    ],
  ])('asks for %s', async (_, call, wanted) => {
    const { api, fetch } = client(json({ ok: true }));
    await expect(call(api)).resolves.toEqual({ ok: true });
    const [url, { method = 'GET', body }] = fetch.mock.calls[0];
    const path = url.replace('http://host/api/martech', '');
    expect([method, path, body].filter(Boolean).join(' ')).toBe(wanted);
  });
});
