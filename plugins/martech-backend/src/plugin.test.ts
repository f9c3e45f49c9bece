import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import martechPlugin from '.';
import { platform, vendor } from './__testUtils__/entities';
import { eventually } from './__testUtils__/eventually';

async function start(entities: Entity[]) {
  const { server } = await startTestBackend({
    features: [martechPlugin, catalogServiceMock.factory({ entities })],
  });
  const query = (body: object) =>
    request(server).post('/api/martech/entities/query').send(body);
  const filled = () =>
    eventually(
      async () => (await query({ kind: 'MarketingPlatform' })).body,
      ({ asOf }) => asOf !== null,
    );
  return { filled, query, server };
}

const entities = [
  platform({ name: 'dam', spec: { tier: 'anchor', vendor: 'acme' } }),
  platform({ name: 'cdp', spec: { tier: 'core', vendor: 'acme' } }),
  vendor({ name: 'acme', metadata: { title: 'Acme Cloud' } }),
];

describe('martech plugin', () => {
  it('answers from the catalog soon after it has started', async () => {
    const { filled, query } = await start(entities);
    await filled();
    const { body } = await query({
      kind: 'MarketingPlatform',
      where: { tier: { in: ['anchor'] } },
      facets: ['tier', 'owner'],
    });
    expect(body).toMatchObject({
      totalItems: 1,
      items: [{ name: 'dam', vendor: 'marketingvendor:default/acme' }],
      facets: {
        tier: [
          { value: 'anchor', count: 1 },
          { value: 'core', count: 1 },
        ],
        owner: [{ value: 'group:default/brand', count: 1 }],
      },
    });
    const vendors = await query({ kind: 'MarketingVendor' });
    expect(vendors.body.items).toMatchObject([{ platformCount: 2 }]);
  });

  it('serves a list as CSV', async () => {
    const { filled, server } = await start(entities);
    await filled();
    const { headers, text } = await request(server)
      .get('/api/martech/entities/export.csv')
      .query({ query: JSON.stringify({ kind: 'MarketingPlatform' }) });
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="MarketingPlatform-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(text).toMatch(/^\uFEFFentityRef,title,/);
    expect(text.split('\r\n')).toHaveLength(4);
  });

  it('lets nobody in who has not said who they are', async () => {
    const { server } = await start(entities);
    const { status } = await request(server)
      .post('/api/martech/entities/query')
      .set('Authorization', mockCredentials.none.header())
      .send({ kind: 'MarketingPlatform' });
    expect(status).toBe(401);
  });
});
