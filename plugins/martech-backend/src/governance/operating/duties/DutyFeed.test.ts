import { mockServices } from '@backstage/backend-test-utils';
import { eventually } from '../../../__testUtils__/eventually';
import { CatalogDownError } from '../../../entities/feed/CatalogDownError';
import { DutyFeed } from './DutyFeed';

jest.setTimeout(20_000);

function setUp(asOf?: string) {
  const started: Array<() => void | Promise<void>> = [];
  const stopped: Array<() => void | Promise<void>> = [];
  const state: { asOf?: string } = { asOf };
  const logger = mockServices.logger.mock();
  const keeper = {
    refresh: jest.fn(async (_: readonly string[]) => 0),
    refreshPeople: jest.fn(async (_: readonly string[]) => 0),
    sweep: jest.fn(async () => 0),
  };
  const time = { now: new Date('2026-11-22T23:59:59Z') };
  const feed = new DutyFeed({
    clock: { now: () => time.now },
    keeper,
    lifecycle: mockServices.lifecycle.mock({
      addStartupHook: hook => started.push(hook),
      addShutdownHook: hook => stopped.push(hook),
    }),
    logger,
    scheduler: mockServices.scheduler.mock(),
    state: { get: async () => state.asOf },
  });
  feed.start();
  return {
    feed,
    keeper,
    logger,
    state,
    time,
    start: async () => {
      for (const hook of started) await hook();
    },
    stop: async () => {
      for (const hook of stopped) await hook();
    },
  };
}

const called = (mock: jest.Mock, times: number) =>
  eventually(
    async () => mock.mock.calls.length,
    count => count >= times,
  );

describe('DutyFeed', () => {
  it('sweeps at the start, and then follows what it is told of', async () => {
    const { feed, keeper, start, stop } = setUp('2026-11-22');
    await start();
    await called(keeper.sweep, 1);
    feed.entitiesChanged(['a', 'b']);
    feed.entitiesChanged(['b']);
    feed.peopleChanged(['user:default/ann']);
    await called(keeper.refresh, 1);
    expect([...new Set(keeper.refresh.mock.calls.flat(2))].sort()).toEqual([
      'a',
      'b',
    ]);
    expect(keeper.refreshPeople.mock.calls).toEqual([[['user:default/ann']]]);
    await stop();
  });

  it('waits until the catalog was read once', async () => {
    const { feed, keeper, start, state, stop } = setUp();
    await start();
    feed.entitiesChanged(['a']);
    expect(keeper.sweep).not.toHaveBeenCalled();
    state.asOf = '2026-11-22';
    feed.entitiesChanged(['b']);
    await called(keeper.sweep, 1);
    await stop();
  });

  it('sweeps when a day begins, for roles end and people leave with it', async () => {
    const { feed, keeper, start, stop, time } = setUp('2026-11-22');
    await start();
    await called(keeper.sweep, 1);
    feed.entitiesChanged(['a']);
    await called(keeper.refresh, 1);
    expect(keeper.sweep).toHaveBeenCalledTimes(1);
    time.now = new Date('2026-11-23T00:00:00Z');
    feed.entitiesChanged(['b']);
    await called(keeper.sweep, 2);
    await stop();
  });

  it('forgets nothing while the catalog is down, and does not complain', async () => {
    const { feed, keeper, logger, start, stop } = setUp('2026-11-22');
    await start();
    await called(keeper.sweep, 1);
    keeper.refresh.mockRejectedValueOnce(new CatalogDownError('down'));
    feed.entitiesChanged(['a']);
    await called(keeper.refresh, 1);
    feed.entitiesChanged(['b']);
    await called(keeper.refresh, 2);
    expect(keeper.refresh.mock.calls[1][0]).toEqual(
      expect.arrayContaining(['a', 'b']),
    );
    expect(logger.error).not.toHaveBeenCalled();
    await stop();
  });
});
