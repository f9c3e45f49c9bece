import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Backend } from '../backend/Backend';
import { openBackend } from '../backend/openBackend';
import { Ask, load, percentile } from '../load/load';
import { recordAsks } from './asks';

const { values } = parseArgs({
  options: {
    platforms: { type: 'string', default: '15000' },
    open: { type: 'string', default: '10000' },
    closed: { type: 'string', default: '40000' },
    clients: { type: 'string', default: '10' },
    requests: { type: 'string', default: '400' },
    database: { type: 'string', default: 'sqlite' },
    port: { type: 'string', default: '17180' },
    /** Without twice the history. */
    once: { type: 'boolean', default: false },
  },
});

const YEARS = 3 * 365;
const print = (line: string) => process.stdout.write(`${line}\n`);
const clients = Number(values.clients);
const requests = Number(values.requests);
const cell = (value: number) => value.toFixed(1).padStart(9);

interface Measured {
  p50: number;
  p95: number;
  cpu: number;
}

async function measure(
  backend: Backend,
  title: string,
  { asks, bar }: { asks: Ask[]; bar?: number },
): Promise<Measured> {
  await load(asks, { clients, requests: 40 });
  const before = await backend.load();
  const times = await load(asks, { clients, requests });
  const after = await backend.load();
  const [p50, p95, p99] = [50, 95, 99].map(part => percentile(times, part));
  const cpu = (after.cpu - before.cpu) / requests;
  const missed = bar && p95 > bar ? `  over ${bar}` : '';
  print(
    `${title.padEnd(34)}${[p50, p95, p99, cpu].map(cell).join('')}${missed}`,
  );
  return { p50, p95, cpu };
}

/** Waits until what follows from the records is worked out. */
async function untilQuiet(backend: Backend) {
  for (let quiet = 0; quiet < 3; ) {
    const before = await backend.load();
    await setTimeout(2_000);
    const after = await backend.load();
    quiet = after.cpu - before.cpu < 300 ? quiet + 1 : 0;
  }
}

async function measureAll(backend: Backend, title: string) {
  await untilQuiet(backend);
  await backend.analyze();
  const head = ['p50', 'p95', 'p99', 'CPU'].map(name => name.padStart(9));
  print(`${title.padEnd(34)}${head.join('')}`);
  const measured = new Map<string, Measured>();
  for (const [name, asks] of await recordAsks(backend)) {
    measured.set(name, await measure(backend, name, asks));
  }
  return measured;
}

async function main() {
  const { backend, close } = await openBackend({
    platforms: Number(values.platforms),
    database: values.database,
    port: Number(values.port),
  });
  const open = Number(values.open);
  const closed = Number(values.closed);
  print(
    `${values.database}, ${values.platforms} platforms, ${clients} clients, milliseconds`,
  );
  await backend.fillRecords({ open, closed, from: YEARS, to: 0 });
  const once = await measureAll(backend, `${open} open, ${closed} closed`);
  if (values.once) {
    await close();
    return;
  }
  await backend.fillRecords({ open: 0, closed, from: 2 * YEARS, to: YEARS });
  const twice = await measureAll(backend, `${open} open, ${2 * closed} closed`);
  print(
    `${'twice the history, times'.padEnd(34)}${['p50', 'CPU']
      .map(name => name.padStart(9))
      .join('')}`,
  );
  for (const [name, { cpu, p50 }] of once) {
    const then = twice.get(name) ?? { cpu: NaN, p50: NaN };
    print(`${name.padEnd(34)}${cell(then.p50 / p50)}${cell(then.cpu / cpu)}`);
  }
  await close();
}

void main();
