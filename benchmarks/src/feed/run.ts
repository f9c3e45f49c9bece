import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { systemClock } from '../../../plugins/martech-backend/src/clock';
import { DirtyWorker } from '../../../plugins/martech-backend/src/entities/feed/DirtyWorker';
import { EntityIndexer } from '../../../plugins/martech-backend/src/entities/feed/EntityIndexer';
import { Sweeper } from '../../../plugins/martech-backend/src/entities/feed/Sweeper';
import { DatabaseDirtyQueue } from '../../../plugins/martech-backend/src/entities/store/DatabaseDirtyQueue';
import { DatabaseEntityReader } from '../../../plugins/martech-backend/src/entities/store/DatabaseEntityReader';
import { DatabaseEntityWriter } from '../../../plugins/martech-backend/src/entities/store/DatabaseEntityWriter';
import { DatabaseIndexState } from '../../../plugins/martech-backend/src/entities/store/DatabaseIndexState';
import { EntityTables } from '../../../plugins/martech-backend/src/entities/tables/EntityTables';
import { open } from '../database/open';
import { stubCatalog } from './stubCatalog';

const { values } = parseArgs({
  options: {
    platforms: { type: 'string', default: '15000' },
    database: { type: 'string', default: 'sqlite' },
    port: { type: 'string', default: '17152' },
  },
});

const print = (line: string) => process.stdout.write(`${line}\n`);
const logger = {
  info: print,
  warn: print,
  error: print,
  debug: print,
  child: () => logger,
};

/** What a step takes: time, and the longest it keeps others waiting. */
async function measure(title: string, step: () => Promise<unknown>) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const cpu = process.cpuUsage();
  const started = performance.now();
  await step();
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  print(
    `${title.padEnd(36)} ${seconds.toFixed(2)} s, cpu ${(
      (user + system) /
      1e6
    ).toFixed(2)} s, loop delay p99 ${(delay.percentile(99) / 1e6).toFixed(
      0,
    )} ms, longest ${(delay.max / 1e6).toFixed(0)} ms`,
  );
}

async function main() {
  const { name, knex, close } = await open(
    values.database,
    Number(values.port),
  );
  const { byRef, put, reader: catalog } = stubCatalog(Number(values.platforms));
  const queue = new DatabaseDirtyQueue(knex);
  const state = new DatabaseIndexState(knex);
  const writer = new DatabaseEntityWriter(knex);
  const store = { catalog, clock: systemClock, logger, queue, state, writer };
  const policy = { categories: {} };
  const indexer = new EntityIndexer({ ...store, policy });
  const worker = new DirtyWorker({ ...store, indexer });
  const sweeper = new Sweeper(store);
  const drain = async () => {
    while (await worker.runOnce());
  };

  print(`${name}, ${values.platforms} platforms, ${byRef.size} entities`);
  await measure('first sweep', () => sweeper.sweep());
  await measure('first fill', drain);
  await measure('sweep, nothing new', () => sweeper.sweep());
  await measure('etag pass, nothing new', () => sweeper.compareEtags());
  const tables = new EntityTables(new DatabaseEntityReader(knex));
  await measure('rows into memory', () => tables.of('MarketingPlatform'));

  const some = [...byRef.values()].filter((_, index) => index % 150 === 0);
  for (const entity of some) {
    put({ ...entity, metadata: { ...entity.metadata, title: 'Changed' } });
  }
  await measure(`etag pass, ${some.length} changed`, async () => {
    await sweeper.compareEtags();
    await drain();
  });
  await close();
}

void main();
