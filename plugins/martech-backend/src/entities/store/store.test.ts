import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { decision, platform, vendor } from '../../__testUtils__/entities';
import { indexed } from '../../__testUtils__/indexed';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { DatabaseDirtyQueue } from './DatabaseDirtyQueue';
import { DatabaseEntityReader } from './DatabaseEntityReader';
import { DatabaseEntityWriter } from './DatabaseEntityWriter';
import { DatabaseIndexState } from './DatabaseIndexState';

jest.setTimeout(60_000);

const databases = testDatabases();
const NOW = 1_000_000;

describe.each(databases.names)('store on %s', database => {
  let knex: Knex;
  let reader: DatabaseEntityReader;
  let writer: DatabaseEntityWriter;
  let queue: DatabaseDirtyQueue;

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    reader = new DatabaseEntityReader(knex);
    writer = new DatabaseEntityWriter(knex);
    queue = new DatabaseDirtyQueue(knex);
  });

  const write = (...entities: Entity[]) =>
    writer.write(
      entities.map(entity => indexed(entity)),
      NOW,
    );

  async function since(revision: number) {
    const names: string[] = [];
    for await (const some of reader.changes(revision, await reader.revision()))
      names.push(...some.map(({ content }) => content.row.name));
    return names;
  }

  const dirty = async () =>
    (await queue.claimBatch(100, NOW)).map(({ entityRef }) => entityRef).sort();

  describe('rows', () => {
    it('are handed out once after they were written', async () => {
      expect(
        await write(platform({ name: 'a' }), platform({ name: 'b' })),
      ).toBe(2);
      const revision = await reader.revision();
      expect(await since(0)).toEqual(['a', 'b']);
      expect(await since(revision)).toEqual([]);
      await write(platform({ name: 'b', metadata: { title: 'B' } }));
      expect(await since(revision)).toEqual(['b']);
      expect(await reader.count()).toBe(2);
    });

    it('are not written when nothing but the etag is new', async () => {
      await write(platform({ name: 'a' }));
      const revision = await reader.revision();
      expect(
        await write(platform({ name: 'a', metadata: { etag: 'new' } })),
      ).toBe(0);
      expect(await reader.revision()).toBe(revision);
      expect(await writer.etags(['marketingplatform:default/a'])).toEqual(
        new Map([['marketingplatform:default/a', 'new']]),
      );
    });

    it('of an entity that was registered anew are other rows', async () => {
      await write(platform({ name: 'a' }));
      const [before] = await reader.ids();
      await write(platform({ name: 'a', metadata: { uid: 'another' } }));
      const ids = await reader.ids();
      expect([...ids]).toHaveLength(1);
      expect(ids.has(before)).toBe(false);
      expect(await writer.refs('MarketingPlatform')).toEqual(
        new Map([['another', 'marketingplatform:default/a']]),
      );
    });

    it('are removed with what hangs on them', async () => {
      await write(
        platform({ name: 'a', spec: { vendor: 'acme' } }),
        platform({ name: 'b' }),
      );
      const revision = await reader.revision();
      expect(
        await writer.remove(['uid-marketingplatform-a', 'unknown'], NOW),
      ).toBe(1);
      expect(await reader.count()).toBe(1);
      expect(await reader.revision()).toBe(revision + 1);
      const [left] = await reader.ids();
      const links = await knex('martech_entity_links').orderBy('link');
      expect(links).toEqual([
        { id: left, link: 'owner', target_ref: 'group:default/brand' },
        { id: left, link: 'refers', target_ref: 'group:default/brand' },
      ]);
      expect(await writer.remove(['unknown'], NOW)).toBe(0);
      expect(await reader.revision()).toBe(revision + 1);
    });

    it('hold text that is hard to hold', async () => {
      const title = `"'; <b>\\ \u0000 \u202e אב 😀 ${'x'.repeat(10_000)}`;
      await write(platform({ name: 'a', metadata: { title } }));
      for await (const [stored] of reader.changes(0, 1))
        expect(stored.content.row.title).toBe(title);
    });

    it('come in pieces, complete and in any number', async () => {
      const many = Array.from({ length: 1_001 }, (_, index) =>
        platform({ name: `p${index}` }),
      );
      for (let start = 0; start < many.length; start += 100)
        await write(...many.slice(start, start + 100));
      expect(new Set(await since(0)).size).toBe(1_001);
    });

    it('say when the calendar changes them', async () => {
      const contract = { end: '2027-01-01', term: 'P1Y', autoRenew: true };
      await write(
        platform({ name: 'a', spec: { contract } }),
        platform({ name: 'b' }),
      );
      expect(await writer.due('2027-01-01')).toEqual([]);
      expect(await writer.due('2027-01-02')).toEqual([
        'marketingplatform:default/a',
      ]);
    });
  });

  describe('rows that depend on others are marked', () => {
    const retire = (subjects: string[], spec = {}) =>
      decision({
        name: 'd',
        spec: {
          answer: { outcome: 'retire' },
          decidedOn: '2026-01-01',
          subjects,
          ...spec,
        },
      });

    it('when a decision leaves them, leaves others, or is gone', async () => {
      const [a, b] = ['a', 'b'].map(
        name => `marketingplatform:default/${name}`,
      );
      await write(retire(['a']));
      expect(await dirty()).toEqual([a]);
      expect(await writer.left([a, b])).toEqual(new Map([[a, '2026-01-01']]));
      await knex('martech_dirty_entities').delete();

      await write(retire(['b']));
      expect(await dirty()).toEqual([a, b]);
      expect(await writer.left([a, b])).toEqual(new Map([[b, '2026-01-01']]));
      await knex('martech_dirty_entities').delete();

      await writer.remove(['uid-marketingdecision-d'], NOW);
      expect(await dirty()).toEqual([b]);
      expect(await writer.left([a, b])).toEqual(new Map());
    });

    it('when a decision is no longer in force', async () => {
      await write(retire(['a']));
      await knex('martech_dirty_entities').delete();
      await write(retire(['a'], { lifecycle: 'superseded' }));
      expect(await dirty()).toEqual(['marketingplatform:default/a']);
    });

    it('when their vendor is renamed, not when it is new', async () => {
      await write(
        platform({ name: 'a', spec: { vendor: 'acme' } }),
        platform({ name: 'b' }),
      );
      await write(vendor({ name: 'acme' }));
      expect(await dirty()).toEqual([]);
      await write(vendor({ name: 'acme', metadata: { title: 'Acme Cloud' } }));
      expect(await dirty()).toEqual(['marketingplatform:default/a']);
    });
  });

  describe('queue', () => {
    it('hands an entity to one worker at a time', async () => {
      const refs = Array.from(
        { length: 40 },
        (_, index) => `x:default/${index}`,
      );
      await queue.mark(refs, NOW);
      const workers = await Promise.all(
        Array.from({ length: 4 }, () => queue.claimBatch(15, NOW)),
      );
      const claimed = workers.flat().map(({ entityRef }) => entityRef);
      expect(claimed.sort()).toEqual(refs.sort());
    });

    it('keeps what was marked again while a worker had it', async () => {
      await queue.mark(['a', 'b'], NOW);
      const claims = await queue.claimBatch(10, NOW);
      await queue.mark(['a'], NOW + 1);
      await queue.finish(claims);
      expect(await queue.claimBatch(10, NOW + 1)).toMatchObject([
        { entityRef: 'a', generation: 2 },
      ]);
    });

    it('hands out again what a worker did not finish in time', async () => {
      await queue.mark(['a'], NOW);
      await queue.claimBatch(10, NOW);
      expect(await queue.claimBatch(10, NOW + 59_999)).toEqual([]);
      expect(await queue.claimBatch(10, NOW + 60_000)).toHaveLength(1);
    });

    it('waits before it hands out again, unless marked again', async () => {
      await queue.mark(['a', 'b'], NOW);
      await queue.retry(await queue.claimBatch(10, NOW), NOW + 500);
      await queue.mark(['b'], NOW);
      expect(await queue.claimBatch(10, NOW)).toMatchObject([
        { entityRef: 'b', attempts: 0 },
      ]);
      expect(await queue.claimBatch(10, NOW + 500)).toMatchObject([
        { entityRef: 'a', attempts: 1 },
      ]);
    });

    it('waits as long as the longest of those who asked', async () => {
      await queue.mark(['a'], NOW, { waitUntil: NOW + 60 });
      await queue.mark(['a'], NOW);
      expect(await queue.claimBatch(10, NOW)).toMatchObject([
        { waitUntil: NOW + 60 },
      ]);
    });

    it('counts, and takes any number at once', async () => {
      await queue.mark([], NOW);
      await queue.mark(
        Array.from({ length: 1_203 }, (_, i) => `x:${i}`),
        NOW,
      );
      expect(await queue.size()).toBe(1_203);
      const claims = await queue.claimBatch(2_000, NOW);
      await queue.finish(claims);
      expect(await queue.size()).toBe(0);
    });
  });

  it('remembers, changes and forgets its state', async () => {
    const state = new DatabaseIndexState(knex);
    expect(await state.get('as-of')).toBeUndefined();
    await state.set('as-of', '1');
    await state.set('as-of', '2');
    expect(await state.get('as-of')).toBe('2');
    await state.clear('as-of');
    expect(await state.get('as-of')).toBeUndefined();
  });

  it('gives revisions in the order of their writes', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
    await Promise.all(names.map(name => write(platform({ name }))));
    expect(await reader.revision()).toBe(12);
    expect((await since(0)).sort()).toEqual(names.sort());
  });
});
