import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { EntitiesQuery } from '@martech-portal/backstage-plugin-martech-common';
import { open } from '../database/open';
import { Ask, load, percentile } from '../load/load';
import { cases } from './cases';
import { fill } from './fill';
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
  calledBy: { capabilities: {}, types: {} },
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

interface Clients {
  clients: number;
  requests: number;
}

interface Load {
  times: number[];
  /** Time of the server's processor. */
  cpuPerRequest: number;
}

/** Every second request is limited by a policy. */
const asksOf = (url: string, queries: EntitiesQuery[]): Ask[] =>
  queries.flatMap(body =>
    ['user:default/all', 'user:default/some'].map(person => ({
      url: `${url}/entities/query`,
      headers: { 'x-person': person },
      body,
    })),
  );

async function cpu(url: string): Promise<number> {
  const response = await fetch(`${url}/cpu`);
  return response.json();
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
  const measured = async (some: EntitiesQuery[], how: Clients) => {
    const before = await cpu(url);
    const times = await load(asksOf(url, some), how);
    const cpuPerRequest = ((await cpu(url)) - before) / how.requests;
    return { times, cpuPerRequest };
  };
  await measured(queries, { clients: 10, requests: 50 });
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
    line(title, await measured([query], { clients: 1, requests: 100 }));
  }
  const clients = Number(values.clients);
  const requests = Number(values.requests);
  line(
    `all, ${clients} clients`,
    await measured(queries, { clients, requests }),
  );
  child.kill();
}

void (values.role === 'server' ? server() : client());
