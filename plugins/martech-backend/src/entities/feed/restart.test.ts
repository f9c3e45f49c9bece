import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { EventsServiceSubscribeOptions } from '@backstage/plugin-events-node';
import { ENTITY_CHANGED_TOPIC } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { platform } from '../../__testUtils__/entities';
import { eventually } from '../../__testUtils__/eventually';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { systemClock } from '../../clock';
import { createEntityIndex } from '../createEntityIndex';

jest.setTimeout(60_000);

const databases = testDatabases();
const kind = 'MarketingPlatform' as const;
const contract = { annualCost: { amount: 100, currency: 'USD' } };
const dam = (etag = '1', title = 'Assets') =>
  platform({ name: 'dam', metadata: { etag, title }, spec: { contract } });
const money = (USD: number) => ({
  martech: { money: { base: 'EUR', rates: { USD }, ratesAsOf: '2026-11-01' } },
});

/** One life of the process over a database that outlives it. */
async function boot(knex: Knex, entities: Entity[], data: object = money(0.5)) {
  const hooks = { startup: [] as Function[], shutdown: [] as Function[] };
  const lifecycle = mockServices.lifecycle.mock({
    addStartupHook: hook => hooks.startup.push(hook),
    addShutdownHook: hook => hooks.shutdown.push(hook),
  });
  const subscribers: EventsServiceSubscribeOptions[] = [];
  const events = mockServices.events.mock({
    subscribe: async options => {
      subscribers.push(options);
    },
  });
  const catalog = catalogServiceMock({ entities });
  const reads = jest.spyOn(catalog, 'getEntitiesByRefs');
  const logger = mockServices.logger.mock();
  const index = createEntityIndex({
    auth: mockServices.auth(),
    catalog,
    clock: systemClock,
    config: mockServices.rootConfig({ data: data as {} }),
    events,
    knex,
    lifecycle,
    logger,
    scheduler: mockServices.scheduler.mock(),
  });
  await index.feed.start();
  for (const hook of hooks.startup) await hook();
  const query = (where = {}) =>
    index.entities.query({ kind, where, limit: 50 }, mockCredentials.user());
  return {
    catalog,
    logger,
    query,
    reads,
    announce: (entityRef: string) =>
      subscribers[0].onEvent({
        topic: ENTITY_CHANGED_TOPIC,
        eventPayload: { entityRef },
      }),
    /** The title in the list, once it is the expected one. */
    shows: (title: string) =>
      eventually(
        query,
        ({ items, asOf }) => asOf !== null && items[0]?.title === title,
      ),
    stop: () => hooks.shutdown.forEach(hook => hook()),
  };
}

describe.each(databases.names)('process on %s', database => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
  });

  it('knows after a restart what it knew, and reads nothing again', async () => {
    const first = await boot(knex, [dam()]);
    await first.shows('Assets');
    first.stop();
    const second = await boot(knex, [dam()]);
    await second.shows('Assets');
    expect(second.reads).not.toHaveBeenCalled();
    second.stop();
  });

  it('finds at its start what changed while it was not there', async () => {
    const first = await boot(knex, [dam()]);
    await first.shows('Assets');
    first.stop();
    const second = await boot(knex, [dam('2', 'Brand assets')]);
    const { totalItems } = await second.shows('Brand assets');
    expect(totalItems).toBe(1);
    second.stop();
  });

  it('computes all rows again under other rates', async () => {
    const first = await boot(knex, [dam()]);
    await first.shows('Assets');
    const matches = { annualCost: { from: 80 } };
    expect((await first.query(matches)).totalItems).toBe(0);
    first.stop();
    const second = await boot(knex, [dam()], money(0.9));
    await eventually(
      () => second.query(matches),
      ({ totalItems }) => totalItems === 1,
    );
    second.stop();
  });

  it('shows an announced change within seconds', async () => {
    const entities = [dam()];
    const { announce, catalog, shows, stop } = await boot(knex, entities);
    await shows('Assets');
    const after = dam('2', 'After');
    jest.spyOn(catalog, 'getEntitiesByRefs').mockImplementation(async () => ({
      items: [after],
    }));
    await announce('MarketingPlatform:default/dam');
    expect((await shows('After')).totalItems).toBe(1);
    stop();
  });

  it('says once that the catalog is down, and once that it is back', async () => {
    const { announce, catalog, logger, shows, stop } = await boot(knex, [
      dam(),
    ]);
    await shows('Assets');
    const down = jest
      .spyOn(catalog, 'getEntitiesByRefs')
      .mockRejectedValue(new Error('connect ECONNREFUSED'));
    await announce('marketingplatform:default/dam');
    await eventually(
      async () => logger.warn.mock.calls.length,
      calls => calls > 0,
    );
    down.mockRestore();
    await announce('marketingplatform:default/dam');
    await eventually(
      async () => logger.info.mock.calls.length,
      calls => calls > 0,
    );
    expect(logger.warn.mock.calls).toEqual([
      [expect.stringMatching(/^The catalog cannot be read.*ECONNREFUSED/)],
    ]);
    expect(logger.info.mock.calls).toEqual([['The catalog can be read again']]);
    expect(logger.error).not.toHaveBeenCalled();
    stop();
  });
});
