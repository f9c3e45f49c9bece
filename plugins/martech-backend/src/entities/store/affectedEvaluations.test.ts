import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { platform, vendor } from '../../__testUtils__/entities';
import { indexed } from '../../__testUtils__/indexed';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { DatabaseQueue, QueueRecord } from '../../queue';
import { DatabaseEntityWriter } from './DatabaseEntityWriter';

jest.setTimeout(60_000);

const databases = testDatabases();
const NOW = 1_000_000;
const ref = (name: string) => `marketingplatform:default/${name}`;
const acme = 'marketingvendor:default/acme';
const market = (name: string, lifecycle: string) =>
  platform({
    name,
    spec: { lifecycle, capabilities: ['email'], markets: ['de'] },
  });

describe.each(databases.names)('evaluations affected on %s', database => {
  let queue: DatabaseQueue<QueueRecord>;
  let writer: DatabaseEntityWriter;

  const write = (...entities: Entity[]) =>
    writer.write(
      entities.map(entity => indexed(entity)),
      NOW,
    );
  const due = async (now = NOW) => {
    const claims = await queue.claimBatch(100, now);
    await queue.finish(claims);
    return claims.map(({ entityRef }) => entityRef).sort();
  };

  beforeEach(async () => {
    const knex: Knex = await databases.openMigrated(database);
    queue = new DatabaseQueue(knex, 'martech_due_evaluations');
    writer = new DatabaseEntityWriter(knex);
    await write(
      vendor({ name: 'acme' }),
      vendor({ name: 'other' }),
      platform({ name: 'dam', spec: { vendor: 'acme' } }),
      platform({ name: 'cdp', spec: { dependsOn: ['dam'] } }),
      platform({ name: 'alone' }),
    );
    await due();
  });

  it.each<[string, Entity, string[]]>([
    [
      'what names it and what it names',
      platform({
        name: 'dam',
        metadata: { etag: 'new' },
        spec: { vendor: 'acme' },
      }),
      [ref('cdp'), ref('dam'), acme],
    ],
    [
      'what it named before',
      platform({ name: 'dam', spec: { vendor: 'other' } }),
      [ref('cdp'), ref('dam'), acme, 'marketingvendor:default/other'],
    ],
    [
      'who is supplied',
      vendor({ name: 'acme', metadata: { etag: 'new' } }),
      [ref('dam'), acme],
    ],
    [
      'nothing else',
      platform({ name: 'alone', metadata: { title: 'Alone' } }),
      [ref('alone')],
    ],
    ['nothing at all without a change', platform({ name: 'alone' }), []],
  ])('are of %s', async (_, entity, expected) => {
    await write(entity);
    expect(await due()).toEqual(expected);
  });

  it('are of what a removed entity named, and of what names it', async () => {
    await writer.remove(['uid-marketingplatform-dam'], NOW);
    expect(await due()).toEqual([ref('cdp'), ref('dam'), acme]);
  });

  it('are of who shares a market, once for a burst', async () => {
    await write(market('a', 'operating'));
    await write(market('b', 'operating'));
    expect(await due()).toEqual([ref('a'), ref('b')]);
    expect(await due(NOW + 1_000)).toEqual(['share:capability/email/de']);
    await write(market('b', 'proposed'));
    await due();
    expect(await due(NOW + 1_000)).toEqual(['share:capability/email/de']);
    await write(market('b', 'sandbox'));
    await due();
    expect(await due(NOW + 1_000)).toEqual([]);
  });
});
