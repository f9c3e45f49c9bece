import knexFactory, { Knex } from 'knex';
import { recordsWorld } from './recordsWorld';

const RECORDS = 10;

/**
 * A backend of its own, as far as records are concerned: asks for exceptions,
 * edits and approves them until it is stopped, several at a time, and says
 * whenever it has done one thing.
 */
async function main() {
  const database: Knex.Config = JSON.parse(process.env.MOVER_DATABASE ?? '');
  const knex = knexFactory({ ...database, useNullAsDefault: true });
  const { request, step } = recordsWorld(knex);
  const one = async () => {
    for (;;) {
      let record = await request(['metadata', 'security']);
      process.stdout.write('begun\n');
      record = await step(record, 'approve', 'metadata');
      process.stdout.write('approved\n');
      const fields = { fields: { reason: 'Another reason.' } };
      record = await step(record, 'edit', 'requester', { fields });
      process.stdout.write('edited\n');
      record = await step(record, 'approve', 'approver');
      process.stdout.write(`${record.state}\n`);
    }
  };
  await Promise.all(Array.from({ length: RECORDS }, one));
}

void main();
