import { JsonObject } from '@backstage/types';
import { eventually, platform, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const ref = 'marketingplatform:default/mailer';
const at = '/entities/marketingplatform/default/mailer';

const refused: Array<[{ metadata?: JsonObject; spec?: JsonObject }, string]> = [
  [{ metadata: { name: 'no name!' } }, 'metadata.name: '],
  [{ metadata: { name: 'a'.repeat(64) } }, 'metadata.name: '],
  [{ metadata: { labels: { 'a b': 'c' } } }, 'metadata.labels.a b: '],
  [{ metadata: { tags: ['Ä'] } }, 'metadata.tags'],
  [{ metadata: { title: 'a'.repeat(301) } }, 'metadata.title: '],
  [{ metadata: { extra: { $text: 'https://x.example' } } }, 'metadata.extra: '],
  [{ spec: { type: 'crmm' } }, 'spec.type: '],
  [{ spec: { nobody: 1 } }, 'spec.nobody: '],
  [
    { spec: { owner: 'group:default/brend' } },
    'spec.owner: there is no group:default/brend in the catalog, did you mean group:default/brand?',
  ],
  [
    {
      spec: {
        lifecycle: 'sandbox',
        sandbox: { purpose: 'Try', expiresOn: '2020-01-01' },
      },
    },
    'spec.sandbox.expiresOn: has passed',
  ],
  [
    {
      metadata: { description: 'a'.repeat(20_000) },
      spec: {
        sandbox: { purpose: 'a'.repeat(20_000), expiresOn: '2020-01-01' },
        businessUnits: ['a'.repeat(20_000), 'b'.repeat(15_000)],
      },
    },
    'spec.businessUnits: the entity is too large',
  ],
  [{ spec: { type: 'dam' } }, 'overlapReason: '],
];

describe('an entity that the portal keeps', () => {
  it('is in the catalog, follows what is done with it, and comes back', async () => {
    const { inCatalog, send } = await startPortal();
    const made = await send('post', '/entities', {
      entity: platform('mailer'),
    });
    expect(made.body).toMatchObject({ entityRef: ref, version: 1 });
    expect(made.status).toBe(201);
    const uid: string = made.body.uid;
    const entity = await eventually(
      () => inCatalog(ref),
      found => found !== undefined,
    );
    expect(entity?.metadata.annotations).toMatchObject({
      'backstage.io/managed-by-origin-location': `martech-registry:${uid}`,
    });
    expect(entity?.relations).toContainEqual({
      type: 'ownedBy',
      targetRef: 'group:default/brand',
    });

    const edited = await send(
      'put',
      at,
      { entity: platform('mailer', { lifecycle: 'implementing' }) },
      { version: 1 },
    );
    expect(edited.body).toMatchObject({ version: 2 });
    await eventually(
      () => inCatalog(ref),
      found => found?.spec?.lifecycle === 'implementing',
    );

    await send('post', `${at}/retire`, { reason: 'Gone' }, { version: 2 });
    await eventually(
      () => inCatalog(ref),
      found => found?.spec?.lifecycle === 'retired',
    );
    await send('post', `${at}/remove`, { reason: 'Typo' }, { version: 3 });
    await eventually(
      () => inCatalog(ref),
      found => found === undefined,
    );
    await send('post', `${at}/restore`, { reason: 'Back' }, { version: 4 });
    await send('post', `${at}/restore`, { reason: 'Back' }, { version: 5 });
    await eventually(
      () => inCatalog(ref),
      found => found?.spec?.lifecycle === 'implementing',
    );
    const { body } = await send('get', `${at}/versions`);
    expect(body.items.map((one: { action: string }) => one.action)).toEqual([
      'restore',
      'restore',
      'remove',
      'retire',
      'update',
      'register',
    ]);
    expect(body.items[4].changed).toEqual(['spec.lifecycle']);
  });

  it('has one name, which Git and others may have already', async () => {
    const { send } = await startPortal();
    const both = await Promise.all([
      send('post', '/entities', { entity: platform('mailer') }),
      send(
        'post',
        '/entities',
        { entity: platform('mailer') },
        { who: 'nora' },
      ),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [lost] = both.filter(({ status }) => status === 409);
    const [won] = both.filter(({ status }) => status === 201);
    expect(lost.body.error.message).toContain(
      `${ref} is registered already, by ${won.body.createdBy}`,
    );
    const { body, status } = await send('post', '/entities', {
      entity: platform('old-dam'),
    });
    expect(status).toBe(409);
    expect(body.error.message).toBe(
      'marketingplatform:default/old-dam is already described in https://git.example/org.yaml',
    );
    const elsewhere = await send(
      'get',
      '/entities/marketingplatform/default/old-dam',
    );
    expect(elsewhere.status).toBe(404);
    expect(elsewhere.body.error.message).toContain(
      'https://git.example/org.yaml',
    );
  });

  it('is refused with the field named, and not kept then', async () => {
    const { send } = await startPortal();
    await eventually(
      async () => (await send('post', '/overlap', { type: 'dam' })).body,
      ({ needsReason }) => needsReason === true,
    );
    for (const [wrong, named] of refused) {
      const { metadata = {}, spec = {} } = wrong;
      const entity = platform('mailer', spec, metadata);
      const { body, status } = await send('post', '/entities', { entity });
      expect([status, body.error?.message]).toEqual([
        400,
        expect.stringContaining(named),
      ]);
      const checked = await send('post', '/check', { entity });
      const [{ message, path }] = checked.body.problems;
      expect(`${path}: ${message}`).toContain(named);
      expect((await send('get', at)).status).toBe(404);
    }
    const entity = platform('mailer', { type: 'dam' });
    const reasoned = { entity, overlapReason: 'For print' };
    expect((await send('post', '/entities', reasoned)).status).toBe(201);
  });
});
