import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { DatabaseAuditReader } from '../../../audit/store/DatabaseAuditReader';
import { Verifier } from '../../../audit/Verifier';
import { DatabaseOutboxQueue } from '../../../outbox/store/DatabaseOutboxQueue';
import { importMessages } from '../../notices/importMessages';
import { registryLetters } from '../../notices/registryLetters';
import { draft, doing, registryWorld } from '../../__testUtils__/registryWorld';
import { release, someImport } from '../../__testUtils__/someImport';

jest.setTimeout(180_000);

const databases = testDatabases();
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `tool-${index}`);

/** Every row has led to one entity with one version, and the chain holds. */
async function assertOnce(knex: Knex, count: number) {
  expect(await knex('martech_registry')).toHaveLength(count);
  expect(await knex('martech_registry_versions')).toHaveLength(count);
  expect(await knex('martech_audit')).toHaveLength(count);
  expect(await knex('martech_registry_sequence')).toEqual([
    { last: count, kept: count },
  ]);
  const verifier = new Verifier(new DatabaseAuditReader(knex));
  expect(await verifier.verify({ full: true })).toMatchObject({ intact: true });
}

describe.each(databases.names)('imports on %s', name => {
  it('are done once although two replicas take turns', async () => {
    const knex = await databases.openMigrated(name);
    // A lease that is over at once: both believe that the other is dead.
    const [left, right] = [0, 1].map(() => registryWorld(knex, { lease: -1 }));
    const one = await someImport(left, names(120));
    const both = () =>
      Promise.all([left.worker.runOnce(), right.worker.runOnce()]);
    const until = async (state: string) => {
      while ((await left.imports.byId(one.id))?.state !== state) await both();
    };
    await until('checked');
    expect(await left.imports.progress(one.id)).toMatchObject({
      counts: { create: 120 },
      looked: 120,
      applied: 0,
    });
    await release(left, one);
    await until('applied');
    await assertOnce(knex, 120);
    // Nobody hears of each row; once it is over, people are asked what is theirs.
    const queue = new DatabaseOutboxQueue(knex);
    const claims = await queue.claim(10, Date.now());
    expect(claims).toHaveLength(1);
    const letters = registryLetters(left.registry, left.imports);
    expect(await letters(claims[0])).toEqual([
      {
        to: ['group:default/brand'],
        except: [],
        title: 'Are these 120 platforms yours?',
        description: expect.stringContaining('an import from cmdb'),
        severity: 'normal',
        topic: 'act',
        scope: `martech:import:${one.id}:group:default/brand`,
        page: { governance: '/inbox' },
      },
    ]);
  });

  it('ask whoever is named as platform owner, about what is in use', async () => {
    const knex = await databases.openMigrated(name);
    const world = registryWorld(knex);
    const one = await someImport(world, ['mine', 'toy', 'vans'], {
      text: JSON.stringify([
        {
          name: 'mine',
          title: 'Mine',
          roles: [{ role: 'platform-owner', assignee: 'user:default/nora' }],
        },
        { name: 'toy', title: 'Old toy', lifecycle: 'retired' },
        { name: 'vans', title: 'Vans' },
      ]),
    });
    await world.worker.runOnce();
    await release(world, one);
    await world.worker.runOnce();
    const messages = await importMessages(one, world.imports.created(one.id));
    expect(messages.map(({ title, to }) => [title, ...to])).toEqual([
      ['Is this yours: Mine', 'user:default/nora'],
      ['Is this yours: Vans', 'group:default/brand'],
    ]);
  });

  it('refuse what came in between, and do the rest', async () => {
    const knex = await databases.openMigrated(name);
    const world = registryWorld(knex);
    const { imports, registrar, registry, worker } = world;
    const one = await someImport(world, names(5));
    await worker.runOnce();
    await registrar.register({ entity: draft('tool-3') }, doing('nora'));
    await release(world, one);
    await worker.runOnce();
    const rows = await imports.page(one.id, { after: 0, limit: 10 });
    expect(rows.map(({ applied, outcome }) => [outcome, applied])).toEqual([
      ['create', true],
      ['create', true],
      ['create', true],
      ['refused', false],
      ['create', true],
    ]);
    expect(rows[3].problems[0].message).toContain('registered meanwhile');
    const kept = await registry.byRef('marketingplatform:default/tool-3');
    expect(kept?.createdBy).toBe('user:default/nora');
  });

  it('wait while the catalog is down, stop after a while, and go on', async () => {
    const knex = await databases.openMigrated(name);
    const world = registryWorld(knex, { lease: -1 });
    const { asked, imports, worker } = world;
    const one = await someImport(world, names(5));
    asked.isDown = true;
    for (let turn = 0; turn < 6; turn += 1) {
      expect((await imports.byId(one.id))?.state).toBe('checking');
      await worker.runOnce();
      await knex('martech_registry_imports').update({ claimed_until: null });
    }
    expect(await imports.byId(one.id)).toMatchObject({
      state: 'stopped',
      stoppedBecause: expect.stringContaining('ServiceUnavailableError'),
    });
    asked.isDown = false;
    await imports.move(one.id, ['stopped'], { state: 'checking' });
    await worker.runOnce();
    expect((await imports.byId(one.id))?.state).toBe('checked');
  });
});

const files = databases.names.filter(name => name !== 'SQLite');

describe.each(files)('a killed importer on %s', name => {
  const running = new Set<ChildProcess>();
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
  });

  async function startImporter(knex: Knex): Promise<ChildProcess> {
    const { client, connection } = knex.client.config;
    const database = {
      client,
      connection: { ...connection, password: connection.password },
    };
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        require.resolve('../../__testUtils__/importer.ts'),
      ],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          IMPORTER_DATABASE: JSON.stringify(database),
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    running.add(child);
    await once(child.stdout!, 'data');
    return child;
  }

  it('is taken over by the next, and nothing is done twice', async () => {
    const knex = await databases.openMigrated(name);
    const world = registryWorld(knex);
    const { imports, worker } = world;
    const count = 1_500;
    const one = await someImport(world, names(count));
    await worker.runOnce();
    await release(world, one);
    let kills = 0;
    while ((await imports.byId(one.id))?.state !== 'applied') {
      const child = await startImporter(knex);
      const before = (await imports.progress(one.id)).applied;
      for (;;) {
        const { applied } = await imports.progress(one.id);
        const goal = kills < 2 ? before + 100 : count;
        if (applied >= Math.min(goal, count)) break;
        await setTimeout(10);
      }
      const ended = once(child, 'exit');
      if (kills === 2) await setTimeout(1_500);
      child.kill('SIGKILL');
      await ended;
      running.delete(child);
      kills += 1;
    }
    expect(kills).toBe(3);
    await assertOnce(knex, count);
  });
});
