import { setTimeout } from 'node:timers/promises';
import { Backend } from '../backend/Backend';
import { Ask, load, percentile } from '../load/load';
import { recordAsks } from './asks';

const print = (line: string) => process.stdout.write(`${line}\n`);
const cell = (value: number) => value.toFixed(1).padStart(9);

/** How much is asked at once, and of what. */
export interface Measuring {
  clients: number;
  requests: number;
  /** Only what has one of these in its name. */
  only: readonly string[];
}

/** Milliseconds. */
export interface Measured {
  p50: number;
  p95: number;
  cpu: number;
}

async function measure(
  backend: Backend,
  title: string,
  { asks, bar }: { asks: Ask[]; bar?: number },
  { clients, requests }: Measuring,
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

/** Measures everything, one kind after the other, and prints it. */
export async function measureAll(
  backend: Backend,
  title: string,
  measuring: Measuring,
) {
  await untilQuiet(backend);
  await backend.analyze();
  const head = ['p50', 'p95', 'p99', 'CPU each'].map(name => name.padStart(9));
  print(`${title.padEnd(34)}${head.join('')}`);
  const measured = new Map<string, Measured>();
  for (const [name, asks] of await recordAsks(backend)) {
    if (!measuring.only.some(part => name.includes(part))) continue;
    measured.set(name, await measure(backend, name, asks, measuring));
  }
  return measured;
}

/** Prints how many times as long it takes as before. */
export function compare(
  once: ReadonlyMap<string, Measured>,
  twice: ReadonlyMap<string, Measured>,
) {
  const head = ['p50', 'CPU each'].map(name => name.padStart(9));
  print(`${'twice the history, times'.padEnd(34)}${head.join('')}`);
  for (const [name, { cpu, p50 }] of once) {
    const then = twice.get(name) ?? { cpu: NaN, p50: NaN };
    print(`${name.padEnd(34)}${cell(then.p50 / p50)}${cell(then.cpu / cpu)}`);
  }
}
