import { component, platform } from './__testUtils__/entities';
import { modes } from './__testUtils__/modes';
import { startCatalog } from './__testUtils__/startCatalog';

jest.setTimeout(60_000);

const ref = (name: string) => `marketingplatform:default/${name}`;

describe.each(modes.slice(0, 2))('a cycle with $name', ({ features }) => {
  let catalog: Awaited<ReturnType<typeof startCatalog>>;
  const chain = (closing: object) => [
    component('shop'),
    platform('a', { successor: 'b' }),
    platform('b', { successor: 'c' }),
    platform('c', { ...closing }),
  ];

  beforeAll(async () => {
    catalog = await startCatalog({ features, entities: chain({}) });
    await Promise.all(['a', 'b', 'c'].map(name => catalog.entity(ref(name))));
  });
  afterAll(() => catalog.stop());

  it('is refused at the entity that closes it, by name', async () => {
    await catalog.apply(chain({ successor: 'a' }));
    expect(await catalog.error(ref('c'))).toContain(
      `spec.successor: closes a cycle (${ref('c')} -> ${ref('a')} -> ${ref(
        'b',
      )} -> ${ref('c')}), name another one or remove it from one of them`,
    );
  });

  it('leaves the rest as it was', async () => {
    const shown = await catalog.entity(ref('c'), entity => 'status' in entity);
    expect(shown.spec).not.toHaveProperty('successor');
    expect(catalog.errors.has(ref('a'))).toBe(false);
    expect(catalog.errors.has(ref('b'))).toBe(false);
    expect(await catalog.all()).toHaveLength(4);
  });

  it('is forgotten once it is corrected', async () => {
    await catalog.apply(chain({ tier: 'core' }));
    const shown = await catalog.entity(
      ref('c'),
      entity => !('status' in entity) && entity.spec?.tier === 'core',
    );
    expect(shown.spec?.tier).toBe('core');
  });

  it('that arrives all at once is refused, too', async () => {
    await catalog.apply([
      platform('x', { successor: 'y' }),
      platform('y', { successor: 'x' }),
    ]);
    expect(await catalog.error(ref('x'))).toContain('closes a cycle');
    expect(await catalog.error(ref('y'))).toContain('closes a cycle');
  });
});
