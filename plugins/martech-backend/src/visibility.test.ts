import { Entity } from '@backstage/catalog-model';
import { mockCredentials } from '@backstage/backend-test-utils';
import { platform, vendor } from './__testUtils__/entities';
import { eventually } from './__testUtils__/eventually';
import { policedCatalog } from './__testUtils__/policedCatalog';
import { startMartech } from './__testUtils__/startMartech';

jest.setTimeout(60_000);

const kind = 'MarketingPlatform';
const isHidden = ({ metadata }: Entity) => metadata.name.endsWith('-secret');

/** Ten platforms, every fifth of them hidden. */
const platforms = Array.from({ length: 10 }, (_, index) =>
  platform({
    name: index % 5 === 0 ? `p${index}-secret` : `p${index}`,
    spec: {
      vendor: 'acme',
      tier: index % 5 === 0 ? 'anchor' : 'core',
      markets: index % 5 === 0 ? ['fr'] : ['de'],
    },
  }),
);
const entities = [...platforms, vendor({ name: 'acme' })];

async function start() {
  const { asked, factory } = policedCatalog(entities, isHidden);
  const martech = await startMartech(factory);
  const asService = (body: object) =>
    martech.query(body).set('Authorization', mockCredentials.service.header());
  // The service sees all, so it knows when all is there.
  await eventually(
    async () => (await asService({ kind })).body,
    ({ asOf, totalItems }) => asOf !== null && totalItems === 10,
  );
  return { ...martech, asked, asService };
}

describe('what a policy hides', () => {
  it('shows in no row, count, facet or file', async () => {
    const { exported, query } = await start();
    const { body } = await query({
      kind,
      facets: ['tier', 'market', 'vendor'],
    });
    expect(body.totalItems).toBe(8);
    expect(body.facets).toEqual({
      tier: [{ value: 'core', count: 8 }],
      market: [{ value: 'de', count: 8 }],
      vendor: [{ value: 'marketingvendor:default/acme', count: 8 }],
    });
    const { text } = await exported({ kind });
    expect(text.trim().split('\r\n')).toHaveLength(9);
    expect(JSON.stringify(body) + text).not.toContain('secret');
  });

  it('cannot be guessed by asking for it', async () => {
    const { query } = await start();
    for (const guess of [
      { where: { tier: { in: ['anchor'] } } },
      { text: 'secret' },
      { where: { tier: { in: ['anchor'] } }, facets: ['tier', 'market'] },
    ]) {
      const { body } = await query({ kind, ...guess });
      expect([body.totalItems, body.items]).toEqual([0, []]);
      expect(JSON.stringify(body)).not.toMatch(/anchor|"fr"/);
    }
  });

  it('is not in the number of platforms of a vendor either', async () => {
    const { asService, query } = await start();
    const body = { kind: 'MarketingVendor' };
    expect((await query(body)).body.items[0].platformCount).toBe(8);
    expect((await asService(body)).body.items[0].platformCount).toBe(10);
  });

  it('is asked of the catalog once for many questions at a time, whatever their kind', async () => {
    const { asked, query } = await start();
    const before = asked.facetQueries;
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => query({ kind })),
    );
    expect(answers.map(({ body }) => body.totalItems)).toEqual(
      Array(8).fill(8),
    );
    const ofOthers = await query({ kind: 'MarketingVendor' });
    expect(ofOthers.body.totalItems).toBe(1);
    expect(asked.facetQueries - before).toBe(1);
  });

  it('shows nothing at all while the catalog cannot say', async () => {
    const { asked, query } = await start();
    asked.isDown = true;
    const { status, body } = await query({ kind });
    expect(status).toBe(500);
    expect(body.items).toBeUndefined();
    asked.isDown = false;
    expect((await query({ kind })).status).toBe(200);
  });
});
