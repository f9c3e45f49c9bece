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

  it('throws what the server says is wrong', async () => {
    const error = { name: 'InputError', message: 'where.teir: unknown column' };
    const body = { error, response: { statusCode: 400 } };
    const refused = client(json(body, 400)).api.queryEntities({ kind });
    await expect(refused).rejects.toMatchObject({
      name: 'ResponseError',
      cause: { name: 'InputError', message: 'where.teir: unknown column' },
    });
  });
});
