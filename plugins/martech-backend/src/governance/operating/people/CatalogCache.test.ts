import { eventually } from '../../../__testUtils__/eventually';
import { CatalogCache } from './CatalogCache';

const entity = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name },
});

describe('entities kept for a while', () => {
  it('are let go although nobody asks again, also those read meanwhile', async () => {
    const cache = new CatalogCache(
      { withRelations: async refs => refs.map(entity) },
      20,
    );
    await cache.read(['user:default/ann', 'user:default/bea']);
    expect(cache.size).toBe(2);
    await eventually(
      async () => cache.size,
      size => size === 0,
    );
    await cache.read(['user:default/cid']);
    expect(cache.size).toBe(1);
    await eventually(
      async () => cache.size,
      size => size === 0,
    );
  });
});
