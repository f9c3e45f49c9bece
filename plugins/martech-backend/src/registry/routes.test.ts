import { draft } from './__testUtils__/registryWorld';
import { registryOverHttp } from './__testUtils__/registryOverHttp';

jest.setTimeout(60_000);

const ADMINISTER = 'martech.registry.administer';
const CREATE = 'martech.registry.create';
const UPDATE = 'martech.registry.update';
const at = '/entities/marketingplatform/default/mailer';
const entity = draft('mailer');
const seen = (version: number) => ({ 'If-Match': `"${version}"` });

describe('who may do what', () => {
  it('hides from others what the catalog does not show them, and lets its own people write', async () => {
    const { send } = await registryOverHttp([ADMINISTER]);
    const made = await send('post', '/entities', { entity });
    expect([made.status, made.body.mayEdit]).toEqual([201, true]);
    expect(made.body).not.toHaveProperty('entity.metadata.uid');
    // Nobody else sees it before the catalog shows it.
    const others = [
      send('get', at, undefined, {}, 'nora'),
      send('get', `${at}/versions`, undefined, {}, 'nora'),
      send('put', at, { entity }, seen(1), 'nora'),
      send('post', `${at}/retire`, { reason: 'x' }, seen(1), 'nora'),
    ];
    for (const answer of await Promise.all(others)) {
      expect([answer.status, answer.body.error.message]).toEqual([
        404,
        'There is no registered marketingplatform default/mailer that you may see',
      ]);
    }
    const roles = [
      { role: 'marketing-technologist', assignee: 'user:default/nora' },
      { role: 'support-lead', assignee: 'user:default/ben' },
    ];
    const handed = { entity: draft('mailer', { roles }) };
    expect((await send('put', at, handed, seen(1))).status).toBe(200);
    expect((await send('get', at, undefined, {}, 'nora')).body.mayEdit).toBe(
      true,
    );
    expect((await send('get', at, undefined, {}, 'ben')).status).toBe(404);
  });

  it.each([
    [[CREATE], 'owen', 'post', '/entities', CREATE],
    [[CREATE], 'owen', 'post', '/check', CREATE],
    [[CREATE], 'owen', 'post', '/imports', CREATE],
    [[ADMINISTER], 'service', 'post', '/entities', ADMINISTER],
    [[ADMINISTER], 'service', 'post', '/imports', ADMINISTER],
  ] as const)(
    'without %p %s may not %s %s',
    async (denied, who, method, path, named) => {
      const { send } = await registryOverHttp(denied);
      const body =
        path === '/imports'
          ? { source: 'cmdb', format: 'csv', text: 'title\nMailer' }
          : { entity };
      const answer = await send(method, path, body, {}, who);
      expect([answer.status, answer.body.error.message]).toEqual([
        403,
        expect.stringContaining(named),
      ]);
    },
  );

  it('is edited by nobody who may not edit at all', async () => {
    const { send } = await registryOverHttp([ADMINISTER, UPDATE]);
    const made = await send('post', '/entities', { entity });
    expect(made.body.mayEdit).toBe(false);
    const answer = await send('put', at, { entity }, seen(1));
    expect([answer.status, answer.body.error.message]).toEqual([
      403,
      expect.stringContaining(
        'You may not edit marketingplatform:default/mailer',
      ),
    ]);
  });

  it('hands the changes to programs only', async () => {
    const { send } = await registryOverHttp();
    expect((await send('get', '/changes')).status).toBe(403);
    const answer = await send('get', '/changes', undefined, {}, 'service');
    expect(answer.body).toEqual({ changes: [], latest: 0, total: 0 });
  });
});

describe('what is asked of a write', () => {
  it('is the version that was seen, and it must be the last', async () => {
    const { send } = await registryOverHttp();
    await send('post', '/entities', { entity });
    const changed = { entity: draft('mailer', { tier: 'core' }) };
    const missing = await send('put', at, changed);
    expect([missing.status, missing.body.error.message]).toEqual([
      400,
      'If-Match: is missing, send the version of the entity that you have seen, for example "3"',
    ]);
    expect((await send('put', at, changed, seen(1))).body.version).toBe(2);
    const stale = await send('put', at, changed, seen(1));
    expect([stale.status, stale.body.error.currentVersion]).toEqual([409, 2]);
    const renamed = { entity: draft('other') };
    const answer = await send('put', at, renamed, seen(2));
    expect(answer.body.error.message).toContain('metadata.name: cannot change');
  });

  it('may be sent again', async () => {
    const { send } = await registryOverHttp();
    const key = { 'Idempotency-Key': 'task-1' };
    const first = await send('post', '/entities', { entity }, key);
    const second = await send('post', '/entities', { entity }, key);
    expect([second.status, second.body.uid]).toEqual([201, first.body.uid]);
  });

  it('is an entity as the catalog hands it out, too', async () => {
    const { send } = await registryOverHttp();
    const { body } = await send('post', '/entities', {
      entity: {
        ...entity,
        metadata: {
          name: 'mailer',
          uid: 'x',
          etag: 'y',
          annotations: {
            'backstage.io/managed-by-location': 'url:https://evil.example',
            'example.com/kept': 'yes',
          },
        },
        relations: [{ type: 'ownedBy', targetRef: 'group:default/brand' }],
      },
    });
    expect(body.entity).toEqual({
      ...entity,
      metadata: {
        name: 'mailer',
        namespace: 'default',
        annotations: { 'example.com/kept': 'yes' },
      },
    });
  });

  it('waits for the catalog, and says so', async () => {
    const { asked, send } = await registryOverHttp();
    asked.isDown = true;
    const answer = await send('post', '/entities', { entity });
    expect([answer.status, answer.body.error.message]).toEqual([
      503,
      expect.stringContaining(
        'The catalog does not answer, so nothing was stored',
      ),
    ]);
    asked.isDown = false;
    expect((await send('post', '/entities', { entity })).status).toBe(201);
  });
});

describe('a name that is in use', () => {
  const taken = { entity: draft('old-dam') };
  it('is told with its place only to whom the catalog shows it', async () => {
    const { hidden, send } = await registryOverHttp();
    const told = await send('post', '/entities', taken);
    expect([told.status, told.body.error.message]).toEqual([
      409,
      'marketingplatform:default/old-dam is already described in https://git.example/dam.yaml',
    ]);
    hidden.add('marketingplatform:default/old-dam');
    const hush = await send('post', '/entities', taken);
    expect([hush.status, hush.body.error.message]).toEqual([
      409,
      'this name is already in use, choose another one',
    ]);
    const read = await send(
      'get',
      '/entities/marketingplatform/default/old-dam',
    );
    expect(JSON.stringify(read.body)).not.toContain('git.example');
  });

  it('stays in use once it was removed, and says who removed it', async () => {
    const { send } = await registryOverHttp();
    await send('post', '/entities', { entity });
    await send('post', `${at}/remove`, { reason: 'x' }, seen(1));
    const { body, status } = await send('post', '/entities', { entity });
    expect([status, body.error.message]).toEqual([
      409,
      expect.stringMatching(
        /was registered by user:default\/owen on .* and removed by user:default\/owen on .*: restore it, or choose another name/,
      ),
    ]);
  });
});
