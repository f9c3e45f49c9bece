import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entitiesPageSchema } from '@martech-portal/backstage-plugin-martech-common';
import request from 'supertest';
import { platform, vendor } from './__testUtils__/entities';
import { startMartech } from './__testUtils__/startMartech';
import { readDocument } from './openapi';

jest.setTimeout(60_000);

const kind = 'MarketingPlatform';
const entities = [
  platform({ name: 'dam', spec: { tier: 'anchor', vendor: 'acme' } }),
  platform({
    name: 'cdp',
    metadata: { title: '=HYPERLINK("x"),"y"', description: 'שלום\n2' },
    spec: { tier: 'core', vendor: 'acme', markets: ['de', 'fr'] },
  }),
  vendor({ name: 'acme', metadata: { title: 'Acme Cloud' } }),
];
const catalog = catalogServiceMock.factory({ entities });

describe('martech plugin', () => {
  it('answers from the catalog soon after it has started', async () => {
    const { filled, query } = await startMartech(catalog);
    await filled();
    const { body } = await query({
      kind,
      where: { tier: { in: ['anchor'] } },
      facets: ['tier', 'owner'],
    });
    expect(entitiesPageSchema.parse(body)).toMatchObject({
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

  it('pages with cursors', async () => {
    const { filled, query } = await startMartech(catalog);
    await filled();
    const first = await query({ kind, limit: 1 });
    expect(first.body).toMatchObject({
      items: [{ name: 'cdp' }],
      totalItems: 2,
    });
    const cursor = first.body.nextCursor;
    const second = await query({ kind, limit: 1, cursor });
    expect(second.body).toMatchObject({
      items: [{ name: 'dam' }],
      totalItems: 2,
    });
    expect(second.body.nextCursor).toBeUndefined();
  });

  it('serves a list as CSV that no spreadsheet runs', async () => {
    const { exported, filled } = await startMartech(catalog);
    await filled();
    const { headers, text } = await exported({ kind });
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="MarketingPlatform-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(text).toMatch(/^\uFEFFentityRef,title,/);
    expect(text).toContain(
      `marketingplatform:default/cdp,"'=HYPERLINK(""x""),""y""",cdp,`,
    );
    expect(text).toContain('de; fr');
    expect(text).toContain('"שלום\n2"');
  });

  it('tells the audit log of a list that leaves the portal', async () => {
    const success = jest.fn();
    const createEvent = jest.fn(async () => ({
      success,
      fail: async () => {},
    }));
    const { exported, filled } = await startMartech(
      catalog,
      mockServices.auditor.mock({ createEvent }).factory,
    );
    await filled();
    await exported({ kind });
    expect(createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'entities-export' }),
    );
    expect(success).toHaveBeenCalledTimes(1);
  });

  it.each<[string, object, string]>([
    [
      'a limit out of bounds',
      { kind, limit: 501 },
      'limit: must be 500 or less',
    ],
    [
      'an unknown kind',
      { kind: 'Marketing' },
      'kind: "Marketing" is not one of',
    ],
    ['a bad cursor', { kind, cursor: 'x' }, 'cursor: cannot be read'],
    ['an unknown column', { kind, facets: ['tierr'] }, 'did you mean tier?'],
  ])('answers %s with 400 and a sentence', async (_, body, message) => {
    const { query } = await startMartech(catalog);
    const response = await query(body);
    expect(response.status).toBe(400);
    expect(response.body.error).toMatchObject({ name: 'InputError' });
    expect(response.body.error.message).toContain(message);
    expect(JSON.stringify(response.body)).not.toContain('    at ');
  });

  it('answers a CSV query that is not JSON with 400', async () => {
    const { server } = await startMartech(catalog);
    const path = '/api/martech/entities/export.csv';
    const none = await request(server).get(path);
    const bad = await request(server).get(path).query({ query: '{' });
    expect(
      [none, bad].map(({ status, body }) => [status, body.error.message]),
    ).toEqual([
      [400, 'query: is missing, it must be JSON'],
      [400, 'query: is not JSON'],
    ]);
  });

  it('lets nobody in who has not said who they are', async () => {
    const { query, server } = await startMartech(catalog);
    const nobody = mockCredentials.none.header();
    const asked = query({ kind }).set('Authorization', nobody);
    const described = request(server)
      .get('/api/martech/openapi.json')
      .set('Authorization', nobody);
    expect([(await asked).status, (await described).status]).toEqual([
      401, 401,
    ]);
  });

  it('asks the permission framework, and says which permission is missing', async () => {
    const { exported, query } = await startMartech(
      catalog,
      mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
    );
    for (const { status, body } of [
      await query({ kind }),
      await exported({ kind }),
    ]) {
      expect(status).toBe(403);
      expect(body.error.message).toContain('martech.entity.read');
    }
  });

  it('describes itself, and answers wherever the description says', async () => {
    const { server } = await startMartech(catalog);
    const { body } = await request(server).get('/api/martech/openapi.json');
    expect(body).toEqual(readDocument());
    for (const [path, operations] of Object.entries<object>(body.paths)) {
      for (const method of Object.keys(operations) as Array<'get' | 'post'>) {
        const named = path.replaceAll(/[{}]/g, '');
        const { body: answer, status } = await request(server)[method](
          `/api/martech${named}`,
        );
        // A route that is there says what it did not find.
        const isAnswered = status !== 404 || answer.error?.message;
        expect([path, isAnswered && true]).toEqual([path, true]);
      }
    }
  });
});
