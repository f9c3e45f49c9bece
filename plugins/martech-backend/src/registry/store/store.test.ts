import { StaleVersionError } from '../../governance/records/store/StaleVersionError';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { DatabaseAuditReader } from '../../audit/store/DatabaseAuditReader';
import { Verifier } from '../../audit/Verifier';
import { doing, draft, registryWorld } from '../__testUtils__/registryWorld';

jest.setTimeout(120_000);

const databases = testDatabases();
const owen = doing('owen');
const nora = doing('nora');

describe.each(databases.names)('the registry on %s', name => {
  it('lets one of many that register the same name at once have it', async () => {
    const knex = await databases.openMigrated(name);
    const replicas = [registryWorld(knex), registryWorld(knex)];
    const done = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        replicas[index % 2].registrar.register(
          { entity: draft('mailer') },
          index % 2 ? nora : owen,
        ),
      ),
    );
    const won = done.flatMap(one =>
      one.status === 'fulfilled' ? [one.value] : [],
    );
    expect(won).toHaveLength(1);
    const reasons = done.flatMap(one =>
      one.status === 'rejected' ? [String(one.reason)] : [],
    );
    expect(new Set(reasons)).toEqual(
      new Set([
        `ConflictError: marketingplatform:default/mailer is registered already, by ${won[0].createdBy} on 2026-11-22: edit it there, or choose another name`,
      ]),
    );
    expect(await knex('martech_registry').select('sequence')).toEqual([
      { sequence: 1 },
    ]);
    expect(await knex('martech_registry_versions')).toHaveLength(1);
    expect(await knex('martech_audit')).toHaveLength(1);
    expect(await knex('martech_outbox')).toHaveLength(1);
  });

  it('hands out every entity once, with its newest version, in the order of writes', async () => {
    const knex = await databases.openMigrated(name);
    const { keeper, registrar, registry } = registryWorld(knex);
    const made = [];
    for (const one of ['a', 'b', 'c', 'd']) {
      made.push(await registrar.register({ entity: draft(one) }, owen));
    }
    const [a, b, c, d] = made;
    const seen = (await registry.changes(0, 2)).changes;
    expect(seen.map(({ sequence }) => sequence)).toEqual([1, 2]);
    const move = { reason: 'Not needed', version: 1 };
    await keeper.move(b, { ...move, action: 'remove' }, owen);
    await keeper.move(a, { ...move, action: 'retire' }, owen);
    const rest = await registry.changes(2, 100);
    expect(rest).toMatchObject({ latest: 6, total: 3 });
    expect(
      rest.changes.map(({ entity, uid }) => [uid, entity === null]),
    ).toEqual([
      [c.uid, false],
      [d.uid, false],
      [b.uid, true],
      [a.uid, false],
    ]);
    expect(await registry.changes(6, 100)).toMatchObject({ changes: [] });
  });

  it('keeps what was seen by two from being written by both', async () => {
    const knex = await databases.openMigrated(name);
    const { keeper, registrar, registry } = registryWorld(knex);
    const made = await registrar.register({ entity: draft('mailer') }, owen);
    const update = (tier: string) =>
      keeper.update(
        made,
        { entity: draft('mailer', { tier }), version: 1 },
        owen,
      );
    const done = await Promise.allSettled([update('core'), update('niche')]);
    const failed = done.filter(one => one.status === 'rejected');
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ reason: expect.any(StaleVersionError) });
    expect(failed[0]).toMatchObject({ reason: { currentVersion: 2 } });
    const now = await registry.byUid(made.uid);
    expect(now).toMatchObject({ version: 2, updatedBy: owen.writer.doer.ref });
    const same = await keeper.update(
      now!,
      { entity: { ...now!.entity }, version: 2 },
      owen,
    );
    expect(same.version).toBe(2);
    const versions = await registry.versions(made.uid, { limit: 10 });
    expect(versions.map(({ changed }) => changed)).toEqual([['spec.tier'], []]);
  });

  it('does once what is sent again, and nothing else under the same key', async () => {
    const knex = await databases.openMigrated(name);
    const { registrar, registry } = registryWorld(knex);
    const once = {
      principal: 'user:default/owen',
      route: 'POST /entities',
      key: 'k1',
      bodyHash: 'h1',
    };
    const send = (bodyHash: string) =>
      registrar.register(
        { entity: draft('mailer') },
        { ...owen, once: { ...once, bodyHash } },
      );
    const [first, second] = await Promise.all([send('h1'), send('h1')]);
    expect(second.uid).toBe(first.uid);
    expect((await send('h1')).uid).toBe(first.uid);
    await expect(send('h2')).rejects.toThrow('Idempotency-Key');
    expect(await registry.changes(0, 10)).toMatchObject({ total: 1 });
    const report = await new Verifier(new DatabaseAuditReader(knex)).verify({
      full: true,
    });
    expect(report).toMatchObject({ intact: true });
  });

  it('stores nothing when any part of it fails', async () => {
    const knex = await databases.openMigrated(name);
    const { registrar } = registryWorld(knex);
    await knex('martech_audit_head').delete();
    await expect(
      registrar.register({ entity: draft('mailer') }, owen),
    ).rejects.toThrow('lost its head');
    for (const table of ['', '_versions']) {
      expect(await knex(`martech_registry${table}`)).toEqual([]);
    }
    expect(await knex('martech_outbox')).toEqual([]);
    expect(await knex('martech_registry_sequence')).toEqual([
      { last: 0, kept: 0 },
    ]);
  });
});
