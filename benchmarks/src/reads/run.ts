import { parseArgs } from 'node:util';
import { Backend } from '../backend/Backend';
import { openBackend } from '../backend/openBackend';
import { Ask, load, percentile } from '../load/load';
import { readAsks } from './asks';
import { Evaluating } from './evaluating';

const { values } = parseArgs({
  options: {
    platforms: { type: 'string', default: '15000' },
    clients: { type: 'string', default: '10' },
    requests: { type: 'string', default: '1000' },
    database: { type: 'string', default: 'sqlite' },
    port: { type: 'string', default: '17170' },
  },
});

const print = (line: string) => process.stdout.write(`${line}\n`);
const clients = Number(values.clients);
const requests = Number(values.requests);
const cell = (value: number) => value.toFixed(1).padStart(9);

async function measure(backend: Backend, title: string, asks: Ask[]) {
  await load(asks, { clients, requests: 50 });
  const before = await backend.load();
  const times = await load(asks, { clients, requests });
  const after = await backend.load();
  const [p50, p95, p99] = [50, 95, 99].map(part => percentile(times, part));
  const cpu = (after.cpu - before.cpu) / requests;
  print(
    `${title.padEnd(34)}${[p50, p95, p99, cpu].map(cell).join('')}${cell(
      after.delayP99,
    )}${cell(after.delayMax)}`,
  );
  return p95;
}

async function main() {
  const { backend, close } = await openBackend({
    platforms: Number(values.platforms),
    database: values.database,
    port: Number(values.port),
  });
  const reads = await readAsks(backend);
  const head = ['p50', 'p95', 'p99', 'CPU', 'loop p99', 'loop max'];
  print(
    `${values.database}, ${
      values.platforms
    } platforms, ${clients} clients, milliseconds\n${' '.repeat(34)}${head
      .map(name => name.padStart(9))
      .join('')}`,
  );
  const quiet = new Map<string, number>();
  for (const [title, { asks }] of reads)
    quiet.set(title, await measure(backend, title, asks));

  print('while everything is evaluated');
  const evaluating = new Evaluating(backend);
  const verdicts: string[] = [];
  for (const [title, { asks, bar }] of reads) {
    const alone = quiet.get(title) ?? NaN;
    const during = await measure(backend, title, asks);
    const times = `${(during / alone).toFixed(1)}x of itself`;
    const limits = bar ? `bars ${bar} and ${3 * bar} ms, ` : '';
    verdicts.push(
      `${title}: p95 ${alone.toFixed(1)} and ${during.toFixed(
        1,
      )} ms, ${limits}${times}`,
    );
  }
  const { idle, runs } = await evaluating.stop();
  const { rssMiB } = await backend.load();
  print(
    `${runs} full runs, idle ${(100 * idle).toFixed(
      0,
    )} % of the time; RSS of the backend ${rssMiB.toFixed(0)} MiB`,
  );
  for (const verdict of verdicts) print(verdict);
  await close();
}

void main();
