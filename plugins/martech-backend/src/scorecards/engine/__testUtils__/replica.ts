import { ConfigReader } from '@backstage/config';
import knexFactory, { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import { systemClock } from '../../../clock';
import { createScorecardEngine } from '../createScorecardEngine';
import { MemoryEstate } from '../MemoryEstate';
import { replicaEstate } from './replicaEstate';

/**
 * A backend of its own, as far as evaluation is concerned: works until nothing
 * is left in the queue, and says so whenever it is in the middle of a batch.
 */
async function main() {
  const database: Knex.Config = JSON.parse(process.env.REPLICA_DATABASE ?? '');
  const knex = knexFactory({ ...database, useNullAsDefault: true });
  const entities = replicaEstate();
  const silent = () => {};
  const logger = {
    child: () => logger,
    debug: silent,
    error: silent,
    info: silent,
    warn: silent,
  };
  const engine = createScorecardEngine({
    catalog: {
      withRelations: async refs => {
        process.stdout.write(`reading ${refs.length}\n`);
        // As long as it takes to read a catalog.
        await setTimeout(50);
        return refs.map(ref => entities.get(ref));
      },
    },
    clock: systemClock,
    config: new ConfigReader({}),
    estate: new MemoryEstate(entities.values()),
    facts: { of: async () => new Map() },
    knex,
    lease: 3_000,
    logger,
  });
  const left = async () => {
    const row = await knex('martech_due_evaluations')
      .count({ rows: '*' })
      .first();
    return Number(row?.rows);
  };
  while ((await left()) > 0) {
    if (!(await engine.runOnce())) await setTimeout(100);
  }
  await knex.destroy();
}

void main();
