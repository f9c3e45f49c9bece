import {
  foundRecordsSchema,
  recordDocumentsSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { recordsOverHttp, SECRET } from '../__testUtils__/recordsOverHttp';

jest.setTimeout(60_000);

async function start() {
  const portal = await recordsOverHttp();
  const { exception, service } = portal;
  const open = await service.post('/exceptions', exception());
  const secret = await service.post('/exceptions', exception(SECRET));
  return { ...portal, open: open.body.id, secret: secret.body.id };
}

describe('records for search', () => {
  it('are all there for the service that indexes them, page by page', async () => {
    const { open, secret, service } = await start();
    const documents = async (query: string) =>
      recordDocumentsSchema.parse(
        (await service.get(`/records/documents${query}`)).body,
      );
    const all = await documents('');
    expect(all.nextAfter).toBeUndefined();
    expect(all.items.map(({ id }) => id)).toEqual([open, secret].sort());
    expect(all.items.find(({ id }) => id === open)).toEqual({
      id: open,
      number: expect.stringMatching(/^EXC-\d$/),
      recordType: 'exception',
      title: 'Local templates for the spring campaign',
      text: 'There is no time to align them.\n\nThey are listed.',
      state: 'requested',
      entityRef: 'marketingplatform:default/dam',
      entityTitle: 'dam',
    });
    const first = await documents('?limit=1');
    expect(first.nextAfter).toBe(first.items[0].id);
    const second = await documents(`?limit=1&after=${first.nextAfter}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(await documents(`?limit=1&after=${second.items[0].id}`)).toEqual({
      items: [],
    });
  });

  it('are nobody else’s to read whole', async () => {
    const { as } = await start();
    expect((await as('tom').get('/records/documents')).status).toBe(403);
  });

  it('are found by whoever may see them, as they stand', async () => {
    const { as, open, secret, service } = await start();
    const nothing = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    const found = async (caller: typeof service) => {
      const ids = [open, secret, nothing, open];
      const { body } = await caller.post('/records/found', { ids });
      const { isAll, items } = foundRecordsSchema.parse(body);
      return [items.map(({ id, state }) => `${id} ${state}`).sort(), isAll];
    };
    expect(await found(as('tom'))).toEqual([[`${open} requested`], false]);
    expect(await found(service)).toEqual([
      [`${open} requested`, `${secret} requested`].sort(),
      true,
    ]);
  });

  it.each([
    ['post', { ids: 'x' }, 'ids'],
    ['post', { ids: [], more: 1 }, 'more'],
    ['get', '?limit=0', 'limit'],
  ] as const)(
    'refuses what it cannot read: %s %j',
    async (way, asked, field) => {
      const { service } = await recordsOverHttp();
      const { body, status } =
        way === 'get'
          ? await service.get(`/records/documents${asked}`)
          : await service.post('/records/found', asked);
      expect([status, body.error.message]).toEqual([
        400,
        expect.stringContaining(field),
      ]);
    },
  );
});
