import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { indexContext } from '../../../__testUtils__/indexed';
import { DatabaseDirtyQueue } from '../../store/DatabaseDirtyQueue';
import { DatabaseEntityReader } from '../../store/DatabaseEntityReader';
import { DatabaseEntityWriter } from '../../store/DatabaseEntityWriter';
import { DatabaseIndexState } from '../../store/DatabaseIndexState';
import { DirtyWorker } from '../DirtyWorker';
import { EntityIndexer } from '../EntityIndexer';
import { Sweeper } from '../Sweeper';
import { FakeCatalog } from './fakeCatalog';

/** The feed over a fake catalog, with a clock that only tests move. */
export function feedUnderTest(knex: Knex) {
  const time = { now: Date.parse('2026-11-22T10:00:00Z') };
  const clock = { now: () => new Date(time.now) };
  const catalog = new FakeCatalog();
  const logger = mockServices.logger.mock();
  const queue = new DatabaseDirtyQueue(knex);
  const reader = new DatabaseEntityReader(knex);
  const state = new DatabaseIndexState(knex);
  const writer = new DatabaseEntityWriter(knex);
  const store = { catalog, clock, logger, queue, state, writer };
  const { policy } = indexContext;
  const indexer = new EntityIndexer({ ...store, policy });
  const onChanged = jest.fn();
  const worker = new DirtyWorker({ ...store, indexer, onChanged });
  const sweeper = new Sweeper(store);

  /** Titles of all rows, in order. */
  const titles = async () => {
    const found: string[] = [];
    for await (const some of reader.changes(-1, await reader.revision()))
      found.push(...some.map(({ content }) => content.row.title));
    return found.sort();
  };
  const work = async () => {
    while (await worker.runOnce());
  };
  const pass = (seconds: number) => {
    time.now += seconds * 1_000;
  };
  /** The catalog module says that an entity changes. */
  const announce = (entityRef: string) =>
    queue.mark([entityRef], time.now, { waitUntil: time.now + 60_000 });

  return {
    ...store,
    announce,
    onChanged,
    pass,
    reader,
    sweeper,
    titles,
    work,
    worker,
  };
}
