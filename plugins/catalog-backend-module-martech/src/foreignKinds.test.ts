import { Entity, stringifyEntityRef as refOf } from '@backstage/catalog-model';
import { component, group, user } from './__testUtils__/entities';
import { startCatalog } from './__testUtils__/startCatalog';
import { waitUntil } from './__testUtils__/waitUntil';
import catalogModuleMartech from '.';

jest.setTimeout(60_000);

const apiVersion = 'backstage.io/v1alpha1';
const owned = { owner: 'content' };
const production = { ...owned, lifecycle: 'production' };

/** One of every stock kind, with every stock relation, and two that are bad. */
const stock: Entity[] = [
  group('content', { parent: 'all', members: ['ines'] }),
  group('all', { children: ['content'] }),
  user('ines'),
  component('shop', {
    system: 'supply',
    subcomponentOf: 'portal',
    providesApis: ['orders'],
    consumesApis: ['b', 'a'],
    dependsOn: ['resource:cdn', 'component:b', 'marketingplatform:library'],
  }),
  {
    apiVersion,
    kind: 'API',
    metadata: { name: 'orders', links: [{ url: 'https://example.com' }] },
    spec: { ...production, type: 'openapi', definition: '{}' },
  },
  {
    apiVersion,
    kind: 'Resource',
    metadata: { name: 'cdn', tags: ['edge'] },
    spec: { ...owned, type: 'cdn', dependencyOf: ['component:shop'] },
  },
  {
    apiVersion,
    kind: 'System',
    metadata: { name: 'supply', labels: { a: 'b' } },
    spec: { ...owned, domain: 'marketing' },
  },
  {
    apiVersion,
    kind: 'Domain',
    metadata: { name: 'marketing', namespace: 'other' },
    spec: { ...owned, subdomainOf: 'company' },
  },
  {
    apiVersion,
    kind: 'Location',
    metadata: { name: 'nowhere' },
    spec: { targets: [] },
  },
  component('bad', { owner: 5 }),
  {
    apiVersion: 'acme.com/v1',
    kind: 'Spaceship',
    metadata: { name: 'of-another-product' },
    spec: {},
  },
];

const withoutIds = ({ metadata, ...entity }: Entity) => {
  const { etag: _etag, uid: _uid, ...written } = metadata;
  return { ...entity, metadata: written };
};

async function finalCatalog(features: (typeof catalogModuleMartech)[]) {
  const catalog = await startCatalog({ features, entities: stock });
  try {
    await catalog.error('component:default/bad');
    await catalog.error('spaceship:default/of-another-product');
    let last = '';
    return await waitUntil('the catalog to settle', async () => {
      const entities = (await catalog.all())
        .map(withoutIds)
        .sort((a, b) => refOf(a).localeCompare(refOf(b)));
      const errors = [...catalog.errors].sort();
      const now = JSON.stringify([entities, errors]);
      const settled = now === last && entities.length >= stock.length - 2;
      last = now;
      await new Promise(resolve => setTimeout(resolve, 1_500));
      return settled
        ? { entities, errors, changed: catalog.changed }
        : undefined;
    });
  } finally {
    await catalog.stop();
  }
}

describe('kinds of the host', () => {
  it('are to the last letter what they are without the module', async () => {
    const without = await finalCatalog([]);
    const withModule = await finalCatalog([catalogModuleMartech]);
    expect(without.entities.map(({ kind }) => kind).sort()).toEqual(
      expect.arrayContaining([
        'API',
        'Component',
        'Domain',
        'Group',
        'Location',
        'Resource',
        'System',
        'User',
      ]),
    );
    expect(without.errors).toHaveLength(2);
    expect(withModule).toEqual(without);
    expect(withModule.changed).toEqual([]);
  });
});
