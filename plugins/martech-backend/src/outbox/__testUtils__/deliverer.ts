import knexFactory, { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import { deliveryTo } from './deliveryTo';

/**
 * A backend of its own, as far as the outbox is concerned: delivers until it is
 * stopped, and says whenever it has delivered one thing.
 */
async function main() {
  const database: Knex.Config = JSON.parse(process.env.OUTBOX_DATABASE ?? '');
  const knex = knexFactory({ ...database, useNullAsDefault: true });
  const worker = deliveryTo(knex, new Date(), () => {
    process.stdout.write('delivered\n');
  });
  for (;;) if (!(await worker.runOnce())) await setTimeout(20);
}

void main();
