import { parseArgs } from 'node:util';
import { openCatalog } from '../catalog/openCatalog';
import { open } from '../database/open';
import { checks } from './checks';
import { Counting } from './counting';
import { systems } from './systems';

/** One case in a process of its own: `case.ts --system martech --entities 1000 --checks 10`. */
const { values } = parseArgs({
  options: {
    system: { type: 'string', default: 'martech' },
    entities: { type: 'string', default: '1000' },
    checks: { type: 'string', default: '10' },
    database: { type: 'string', default: 'sqlite' },
    catalog: { type: 'string', default: 'process' },
    port: { type: 'string', default: '17160' },
  },
});

const secondsOf = async (work: () => Promise<unknown>) => {
  const started = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - started) / 1_000,
    /** All threads of the process, so collecting memory counts; the database is another. */
    cpuSeconds: (user + system) / 1_000_000,
  };
};

async function main() {
  const prepare = systems[values.system];
  if (!prepare) {
    throw new Error(
      `no system "${values.system}", write one of ${Object.keys(systems)}`,
    );
  }
  const database = await open(values.database, Number(values.port), {
    migrate: values.system === 'martech',
  });
  const catalog = await openCatalog(values.catalog, Number(values.entities));
  const system = await prepare({
    catalog: catalog.reader,
    entities: Number(values.entities),
    checks: checks.slice(0, Number(values.checks)),
    knex: database.knex,
  });
  const counting = new Counting(database.knex, system.resultTables);
  let outcomes = 0;
  const cold = await secondsOf(async () => {
    outcomes = await system.run();
  });
  const statements = counting.statements;
  counting.reset();
  const rerun = await secondsOf(() => system.run());
  process.stdout.write(
    `${JSON.stringify({
      system: values.system,
      entities: Number(values.entities),
      checks: Number(values.checks),
      database: values.database,
      outcomes,
      coldSeconds: cold.seconds,
      rerunSeconds: rerun.seconds,
      coldCpuSeconds: cold.cpuSeconds,
      rerunCpuSeconds: rerun.cpuSeconds,
      rowsWrittenOnRerun: counting.rows,
      statements,
      rssMiB: process.resourceUsage().maxRSS / 1_024,
    })}\n`,
  );
  await system.close?.();
  await catalog.stop();
  await database.close();
}

void main();
