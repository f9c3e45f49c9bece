import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  defineFactSource,
  FactSource,
} from '@martech-portal/backstage-plugin-martech-node';
import { z } from 'zod';
import { platform, vendor } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { FactsService } from '../service';
import { DatabaseFactStore } from '../store/DatabaseFactStore';
import { FactCollector } from './FactCollector';

const databases = testDatabases();
const now = new Date('2026-11-22T12:00:00Z');
const clock = { now: () => now };
const names = ['a', 'b', 'c', 'd', 'e'];
const refOf = (name: string) => `marketingplatform:default/${name}`;
const schema = z.object({ seats: z.number() });

async function start() {
  const store = new DatabaseFactStore(await databases.openMigrated('SQLite'));
  const logger = mockServices.logger.mock();
  const scheduler = mockServices.scheduler.mock();
  const changed: string[] = [];
  const facts = new FactsService({
    clock,
    logger,
    onChanged: async refs => {
      changed.push(...refs);
    },
    store,
    writers: new Map(),
  });
  const catalog = catalogServiceMock({
    entities: [...names.map(name => platform({ name })), vendor({ name: 'v' })],
  });
  const collector = new FactCollector({
    auth: mockServices.auth.mock(),
    catalog,
    clock,
    facts,
    logger,
    scheduler,
  });
  const run = (source: FactSource) =>
    collector.run(source, new AbortController().signal);
  const seats = async () => {
    const all = await store.of(names.map(refOf));
    return [...all.values()].flatMap(some => some.map(({ value }) => value));
  };
  return { catalog, changed, collector, logger, run, scheduler, seats, store };
}

describe('FactCollector', () => {
  it('asks in batches about the entities a source applies to', async () => {
    const { changed, run, store } = await start();
    const batches: string[][] = [];
    const source = defineFactSource({
      id: 'usage',
      appliesTo: { kind: 'MarketingPlatform' },
      schema,
      validFor: 'P1D',
      batchSize: 2,
      collect: async ({ entities }) => {
        batches.push(entities.map(({ metadata }) => metadata.name));
        return entities.map(({ metadata: { name } }) => ({
          entityRef: refOf(name),
          facts: { seats: names.indexOf(name) },
        }));
      },
    });
    await run(source);
    expect(batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(changed).toEqual(names.map(refOf));
    expect((await store.of([refOf('c')])).get(refOf('c'))).toEqual([
      {
        source: 'usage',
        key: 'seats',
        value: 2,
        observedAt: now,
        freshUntil: new Date('2026-11-23T12:00:00Z'),
      },
    ]);
  });

  it('loses only the batch in which a source fails', async () => {
    const { logger, run, seats } = await start();
    const source = defineFactSource({
      id: 'brittle',
      appliesTo: { kind: 'MarketingPlatform' },
      schema,
      batchSize: 2,
      collect: async ({ entities }) =>
        entities.map(({ metadata: { name } }) => {
          if (name === 'c') throw new Error('no answer');
          return { entityRef: refOf(name), facts: { seats: 1 } };
        }),
    });
    await run(source);
    expect(await seats()).toEqual([1, 1, 1]);
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledWith(
      'The fact source brittle failed for 2 entities; its next run tries again',
      expect.objectContaining({ message: 'no answer' }),
    );
  });

  it('keeps what can be used, and says what cannot', async () => {
    const { logger, run, seats } = await start();
    const source: FactSource = {
      ...defineFactSource({
        id: 'usage',
        appliesTo: {},
        schema,
        collect: async () => [],
      }),
      collect: async () => [
        { entityRef: refOf('a'), facts: { seats: 'many' } },
        { entityRef: refOf('b'), facts: { seats: 2 } },
        {
          entityRef: refOf('c'),
          facts: { seats: 3 },
          observedAt: new Date('2026-11-23T12:00:00Z'),
        },
      ],
    };
    await run(source);
    expect(await seats()).toEqual([2]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /returned 2 facts that cannot be used: .*default\/a: seats: .*default\/c: observedAt is more/,
      ),
    );
  });

  it('survives a catalog that is down, and stops when told to', async () => {
    const { catalog, collector, logger, seats } = await start();
    const source = defineFactSource({
      id: 'usage',
      appliesTo: {},
      schema,
      collect: async () => [{ entityRef: refOf('a'), facts: { seats: 1 } }],
    });
    await collector.run(source, AbortSignal.abort());
    expect(await seats()).toEqual([]);
    jest.spyOn(catalog, 'queryEntities').mockRejectedValue(new Error('down'));
    catalog.streamEntities = () => {
      throw new Error('down');
    };
    await collector.run(source, new AbortController().signal);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('could not read the catalog'),
      expect.objectContaining({ message: 'down' }),
    );
  });

  it('schedules each source once for all replicas', async () => {
    const { collector, scheduler } = await start();
    const collect = async () => [];
    const hourly = { id: 'hourly', appliesTo: {}, schema, collect };
    await collector.schedule([
      defineFactSource(hourly),
      defineFactSource({
        ...hourly,
        id: 'daily',
        schedule: { frequency: { days: 1 }, timeout: { minutes: 5 } },
      }),
    ]);
    expect(scheduler.scheduleTask.mock.calls.map(([task]) => task)).toEqual([
      expect.objectContaining({
        id: 'martech-facts-hourly',
        frequency: { hours: 1 },
        scope: 'global',
      }),
      expect.objectContaining({
        id: 'martech-facts-daily',
        frequency: { days: 1 },
      }),
    ]);
  });
});
