import { PushFacts } from '@martech-portal/backstage-plugin-martech-common';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { generatePortfolio, portfolioFacts } from 'portfolio';
import { parse } from 'yaml';
import { startCatalog } from '../catalog/openCatalog';
import { startProcess } from '../processes/startProcess';
import { Backend } from './Backend';

const standards = join(__dirname, '../../../catalog-info/scorecards');

function factsOf(platforms: number): PushFacts[] {
  const options = { platforms };
  return [...portfolioFacts(generatePortfolio(options), options)];
}

/** A backend over a generated portfolio with the shipped scorecards, everything evaluated. */
export async function openBackend(options: {
  platforms: number;
  database: string;
  port: number;
}) {
  const { database, platforms, port } = options;
  const facts = factsOf(platforms);
  const sources = [...new Set(facts.map(({ source }) => source))].join();
  const catalog = await startCatalog(platforms);
  const server = await startProcess(require.resolve('./process.ts'), {
    catalog: catalog.url,
    database,
    port,
    sources,
  });
  const backend = new Backend({ backend: server.url, catalog: catalog.url });
  for (const file of readdirSync(standards))
    await backend.put(parse(readFileSync(join(standards, file), 'utf8')));
  for (const body of facts) await backend.pushFacts(body);
  await untilIdle(backend, platforms);
  await backend.analyze();
  return {
    backend,
    async close() {
      await server.stop();
      await catalog.stop();
    },
  };
}

/** Waits until everything is evaluated and nothing is left to do. */
async function untilIdle(backend: Backend, least: number) {
  let quiet = 0;
  while (quiet < 3) {
    const { dirty, due, evaluated, letters } = await backend.state();
    const left = dirty + due + letters;
    quiet = evaluated >= least && left === 0 ? quiet + 1 : 0;
    await setTimeout(1_000);
  }
}
