import { Knex } from 'knex';
import { decision, platform, vendor } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { feedUnderTest } from './__testUtils__/feedUnderTest';

jest.setTimeout(60_000);

const databases = testDatabases();
const dam = 'marketingplatform:default/dam';
const version = (etag: string, title: string) =>
  platform({ name: 'dam', metadata: { etag, title } });
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => platform({ name: `p${index}` }));

describe.each(databases.names)('feed on %s', database => {
  let knex: Knex;
  let feed: ReturnType<typeof feedUnderTest>;

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    feed = feedUnderTest(knex);
  });

  describe('an announced change', () => {
    it('is read once the catalog shows it', async () => {
      feed.catalog.put(version('1', 'Before'));
      await feed.announce(dam);
      await feed.work();
      expect(await feed.titles()).toEqual(['Before']);

      await feed.announce(dam);
      await feed.work();
      expect(await feed.queue.size()).toBe(1);
      feed.catalog.put(version('2', 'After'));
      await feed.work();
      expect(await feed.titles()).toEqual(['Before']);
      feed.pass(1);
      await feed.work();
      expect(await feed.titles()).toEqual(['After']);
      expect(await feed.queue.size()).toBe(0);
    });

    it('is waited for 60 seconds, in ever longer steps', async () => {
      feed.catalog.put(version('1', 'Same'));
      await feed.announce(dam);
      await feed.work();
      await feed.announce(dam);
      const before = feed.catalog.reads;
      for (let second = 0; second < 80; second += 1) {
        await feed.work();
        feed.pass(1);
      }
      expect(feed.catalog.reads - before).toBe(8);
      expect(await feed.queue.size()).toBe(0);
    });

    it('of an entity that is not there yet is waited for', async () => {
      await feed.announce(dam);
      await feed.work();
      feed.catalog.put(version('1', 'New'));
      feed.pass(1);
      await feed.work();
      expect(await feed.titles()).toEqual(['New']);
    });
  });

  describe('a sweep', () => {
    it.each([3, 450])('finds %i entities nobody announced', async count => {
      feed.catalog.put(...many(count));
      await feed.sweeper.sweep();
      await feed.work();
      expect(await feed.titles()).toHaveLength(count);
    });

    it('says as of when only after all it found was read', async () => {
      feed.catalog.put(...many(3));
      await feed.sweeper.sweep();
      await feed.sweeper.noteFilled();
      expect(await feed.state.get('as-of')).toBeUndefined();
      feed.pass(2);
      await feed.work();
      await feed.sweeper.noteFilled();
      expect(await feed.state.get('as-of')).toBe('2026-11-22T10:00:00.000Z');
      feed.pass(58);
      await feed.sweeper.sweep();
      expect(await feed.state.get('as-of')).toBe('2026-11-22T10:01:00.000Z');
    });

    it('removes what is gone', async () => {
      feed.catalog.put(version('1', 'Gone'), platform({ name: 'stays' }));
      await feed.sweeper.sweep();
      await feed.work();
      feed.catalog.remove(dam);
      await feed.sweeper.sweep();
      expect(await feed.titles()).toEqual(['stays']);
    });

    it('looks twice before it removes a large part', async () => {
      feed.catalog.put(...many(30));
      await feed.sweeper.sweep();
      await feed.work();
      feed.catalog.clear();
      await feed.sweeper.sweep();
      await feed.sweeper.sweep();
      expect(await feed.titles()).toHaveLength(30);
      feed.catalog.put(...many(30));
      feed.pass(60);
      await feed.sweeper.sweep();
      feed.catalog.clear();
      feed.pass(60);
      await feed.sweeper.sweep();
      expect(await feed.titles()).toHaveLength(30);
      feed.pass(60);
      await feed.sweeper.sweep();
      expect(await feed.titles()).toEqual([]);
    });

    it('finds what the calendar changes', async () => {
      const contract = { end: '2026-11-30', term: 'P1Y', autoRenew: true };
      feed.catalog.put(platform({ name: 'dam', spec: { contract } }));
      const end = async () => {
        await feed.sweeper.sweep();
        await feed.work();
        for await (const [{ content }] of feed.reader.changes(-1, 99))
          return content.row.contractEnd;
        return undefined;
      };
      expect(await end()).toBe('2026-11-30');
      feed.pass(8 * 24 * 3_600);
      expect(await end()).toBe('2026-11-30');
      feed.pass(24 * 3_600);
      expect(await end()).toBe('2027-11-30');
    });
  });

  it('finds by etag what changed unseen, and reads nothing else', async () => {
    feed.catalog.put(version('1', 'Before'), platform({ name: 'other' }));
    await feed.sweeper.sweep();
    await feed.work();
    feed.catalog.put(version('2', 'After'));
    await feed.sweeper.compareEtags();
    expect(await feed.queue.size()).toBe(1);
    feed.onChanged.mockClear();
    await feed.work();
    expect(await feed.titles()).toEqual(['After', 'other']);
    expect(feed.onChanged.mock.calls).toEqual([[[dam]]]);
  });

  it('computes what a decision leaves, whichever comes first', async () => {
    const contract = { end: '2026-01-31', term: 'P1Y', autoRenew: true };
    feed.catalog.put(
      platform({ name: 'dam', spec: { contract } }),
      vendor({ name: 'acme' }),
    );
    await feed.sweeper.sweep();
    await feed.work();
    const answer = { outcome: 'migrate' };
    feed.catalog.put(
      decision({ name: 'd', spec: { answer, decidedOn: '2026-01-31' } }),
    );
    await feed.sweeper.sweep();
    await feed.work();
    for await (const rows of feed.reader.changes(-1, 99))
      expect(
        rows.find(({ kind }) => kind === 'MarketingPlatform')?.content.row,
      ).toMatchObject({ contractEnd: '2026-01-31' });
  });

  it('loses nothing and removes nothing while the catalog is down', async () => {
    feed.catalog.put(version('1', 'Before'));
    await feed.sweeper.sweep();
    await feed.work();
    feed.catalog.put(version('2', 'After'));
    await feed.announce(dam);
    feed.catalog.isDown = true;
    await expect(feed.worker.runOnce()).rejects.toThrow('cannot be read');
    await expect(feed.sweeper.sweep()).rejects.toThrow('cannot be read');
    expect(await feed.titles()).toEqual(['Before']);
    feed.catalog.isDown = false;
    feed.pass(5);
    await feed.work();
    expect(await feed.titles()).toEqual(['After']);
  });

  it('reports an entity it cannot read, and goes on with the others', async () => {
    const broken = { ...platform({ name: 'broken' }), spec: undefined };
    feed.catalog.put(broken, platform({ name: 'fine' }));
    await feed.sweeper.sweep();
    await feed.work();
    expect(await feed.titles()).toEqual(['fine']);
    expect(feed.logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('marketingplatform:default/broken is left out'),
    );
  });

  it('shares the work between workers', async () => {
    feed.catalog.put(...many(120));
    await feed.sweeper.sweep();
    await Promise.all([feed.work(), feed.work(), feed.work()]);
    expect(await feed.titles()).toHaveLength(120);
    expect(await feed.queue.size()).toBe(0);
  });
});
