import { SeenHosts } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { DatabaseAuditLog } from '../../audit';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { FoundTool } from '../domain/FoundTool';
import { firstSeen, seenAgain } from '../domain/seen';
import { StoredCandidate } from '../domain/StoredCandidate';
import { CandidateTable } from './CandidateTable';
import { DatabaseCandidates } from './DatabaseCandidates';

jest.setTimeout(60_000);

const databases = testDatabases();
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 12, minute));

const found = (name: string, count = 1): FoundTool => ({
  tool: `site:${name}`,
  title: name,
  domain: name,
  category: null,
  hosts: [{ host: `cdn.${name}`, count }],
  count,
});

const har = (site: string): SeenHosts['source'] => ({ kind: 'har', site });

function storeOver(knex: Knex, most?: number) {
  const store = new DatabaseCandidates({
    audit: new DatabaseAuditLog(),
    knex,
    most,
  });
  let ids = 0;
  const see = (
    tools: FoundTool[],
    minute: number,
    source: SeenHosts['source'] = har('www.shop.example'),
  ) => {
    const look = { source, at: at(minute) };
    return store.see(
      tools.map(({ tool }) => tool),
      before =>
        tools.map(one => {
          const known = before.get(one.tool);
          ids += 1;
          return known
            ? seenAgain(known, one, look)
            : firstSeen(one, look, `id-${String(ids).padStart(4, '0')}`);
        }),
      written => ({
        at: look.at,
        actor: 'user:default/owen',
        action: 'discovery.report',
        subject: 'look',
        payload: { written: written.length },
      }),
    );
  };
  return { see, store };
}

const ignored = (before: StoredCandidate, by: string): StoredCandidate => ({
  ...before,
  state: 'ignored',
  decision: { by, at: at(9), reason: 'Because' },
  version: before.version + 1,
});

const said = (by: string) => ({
  at: at(9),
  actor: by,
  action: 'candidate.ignore',
  subject: 'id',
  payload: {},
});

const auditRows = async (knex: Knex) =>
  (await knex('martech_audit').orderBy('seq')).map(({ action }) => action);

describe.each(databases.names)('candidates on %s', name => {
  it('are read as they were written, and seen again without losing anything', async () => {
    const knex = await databases.openMigrated(name);
    const { see, store } = storeOver(knex);
    const [first] = await see([found('a.example', 3)], 0);
    expect(await store.byId(first.id)).toEqual(first);
    const [again] = await see(
      [{ ...found('a.example'), hosts: [{ host: 'x.a.example', count: 9 }] }],
      5,
      { kind: 'addresses' },
    );
    expect(again).toMatchObject({
      id: first.id,
      version: 1,
      firstSeenAt: at(0),
      lastSeenAt: at(5),
      hosts: [
        { host: 'x.a.example', count: 9 },
        { host: 'cdn.a.example', count: 3 },
      ],
      sources: [
        { kind: 'addresses', lastSeenAt: at(5) },
        { kind: 'har', site: 'www.shop.example', firstSeenAt: at(0) },
      ],
    });
    expect(await store.byId(first.id)).toEqual(again);
    expect(await auditRows(knex)).toEqual([
      'discovery.report',
      'discovery.report',
    ]);
  });

  it('lose no sight when many look at the same time', async () => {
    const knex = await databases.openMigrated(name);
    const { see, store } = storeOver(knex);
    await Promise.all(
      Array.from({ length: 8 }, (_, minute) =>
        see([found('a.example')], minute, har(`site-${minute}.example`)),
      ),
    );
    const all = await new CandidateTable(store).all();
    expect(all).toHaveLength(1);
    expect(all[0].sources.map(({ site }) => site).sort()).toEqual(
      Array.from({ length: 8 }, (_, minute) => `site-${minute}.example`),
    );
    expect(await store.revision()).toBe(8);
  });

  it('are decided by one, and nothing of the others is written', async () => {
    const knex = await databases.openMigrated(name);
    const { see, store } = storeOver(knex);
    const [before] = await see([found('a.example')], 0);
    const people = ['user:default/ann', 'user:default/ben', 'user:default/cy'];
    const ended = await Promise.allSettled(
      people.map(by =>
        store.decide({ before, after: ignored(before, by) }, said(by)),
      ),
    );
    expect(ended.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(await auditRows(knex)).toEqual([
      'discovery.report',
      'candidate.ignore',
    ]);
    expect((await store.byId(before.id))?.version).toBe(2);
  });

  it('keep what was seen while somebody decided', async () => {
    const knex = await databases.openMigrated(name);
    const { see, store } = storeOver(knex);
    const [before] = await see([found('a.example', 1)], 0);
    await see([found('a.example', 7)], 5);
    const by = 'user:default/ann';
    await store.decide({ before, after: ignored(before, by) }, said(by));
    expect(await store.byId(before.id)).toMatchObject({
      state: 'ignored',
      lastSeenAt: at(5),
      hosts: [{ host: 'cdn.a.example', count: 7 }],
    });
  });

  it('are not more than anybody looks through', async () => {
    const knex = await databases.openMigrated(name);
    const { see, store } = storeOver(knex, 3);
    await see([found('a.example'), found('b.example')], 0);
    await expect(
      see([found('b.example'), found('c.example'), found('d.example')], 1),
    ).rejects.toThrow('longer than 3');
    expect(await new CandidateTable(store).all()).toHaveLength(2);
    await see([found('a.example'), found('c.example')], 2);
    expect(await auditRows(knex)).toHaveLength(2);
  });

  it('are known to another replica as soon as they are written', async () => {
    const knex = await databases.openMigrated(name);
    const { see, store } = storeOver(knex);
    const table = new CandidateTable(store);
    expect(await table.all()).toEqual([]);
    await see([found('a.example')], 1);
    await see([found('b.example')], 2);
    const both = await table.all();
    expect(both.map(({ title }) => title)).toEqual(['b.example', 'a.example']);
    expect(await table.all()).toBe(both);
    await see([found('a.example')], 3);
    expect((await table.all()).map(({ title }) => title)).toEqual([
      'a.example',
      'b.example',
    ]);
  });

  it('come 5,000 at a time', async () => {
    const knex = await databases.openMigrated(name);
    const { see, store } = storeOver(knex);
    const many = Array.from({ length: 5_000 }, (_, one) =>
      found(`t${one}.example`),
    );
    await see(many, 0);
    await see(many, 1);
    expect(await new CandidateTable(store).all()).toHaveLength(5_000);
  });
});
