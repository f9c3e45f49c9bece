import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { cases } from './cases';
import { open } from '../database/open';
import { fill } from './fill';
import { Load, load, percentile } from './load';
import { serve } from './server';

const { values } = parseArgs({
  options: {
    platforms: { type: 'string', default: '15000' },
    clients: { type: 'string', default: '10' },
    requests: { type: 'string', default: '1000' },
    database: { type: 'string', default: 'sqlite' },
    port: { type: 'string', default: '17150' },
    role: { type: 'string', default: 'client' },
  },
});

const port = Number(values.port);
const policy = {
  categories: {},
  money: {
    base: 'EUR',
    rates: { USD: 0.9, GBP: 1.2 },
    ratesAsOf: '2026-11-01',
  },
};
const print = (line: string) => process.stdout.write(`${line}\n`);

async function server() {
  const database = await open(values.database, port + 1);
  const started = performance.now();
  const uids = await fill(database.knex, Number(values.platforms), policy);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const http = await serve(database.knex, uids, port);
  print(`${database.name}, filled in ${seconds} s`);
  process.once('SIGTERM', async () => {
    http.close();
    await database.close();
    process.exit(0);
  });
}

async function client() {
  const child = spawn(
    process.execPath,
    [
      ...process.execArgv,
      __filename,
      ...process.argv.slice(2),
      '--role=server',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [name] = await once(createInterface(child.stdout), 'line');
  const url = `http://127.0.0.1:${port}`;
  const queries = Object.values(cases);
  await load(url, queries, { clients: 10, requests: 50 });
  print(
    `${name}, ${values.platforms} platforms, milliseconds p50 / p95 / p99 / server CPU`,
  );
  const line = (title: string, { times, cpuPerRequest }: Load) =>
    print(
      `${title.padEnd(28)}${[
        ...[50, 95, 99].map(percent => percentile(times, percent)),
        cpuPerRequest,
      ]
        .map(value => value.toFixed(1).padStart(8))
        .join('')}`,
    );
  for (const [title, query] of Object.entries(cases)) {
    line(title, await load(url, [query], { clients: 1, requests: 100 }));
  }
  const clients = Number(values.clients);
  const requests = Number(values.requests);
  line(
    `all, ${clients} clients`,
    await load(url, queries, { clients, requests }),
  );
  child.kill();
}

void (values.role === 'server' ? server() : client());
