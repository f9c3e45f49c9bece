import knexFactory, { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import { registryWorld } from './registryWorld';

/** A backend of its own, as far as imports are concerned; says when it is there. */
async function main() {
  const database: Knex.Config = JSON.parse(process.env.IMPORTER_DATABASE ?? '');
  const knex = knexFactory({ ...database, useNullAsDefault: true });
  const { worker } = registryWorld(knex, { lease: 1_000 });
  process.stdout.write('there\n');
  for (;;) {
    if (!(await worker.runOnce())) await setTimeout(20);
  }
}

void main();
