import { parseArgs } from 'node:util';
import { openBackend } from '../backend/openBackend';
import { compare, measureAll } from './measure';

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
    /** Only what has this in its name, commas between. */
    only: { type: 'string', default: '' },
  },
});

const YEARS = 3 * 365;
const print = (line: string) => process.stdout.write(`${line}\n`);
const measuring = {
  clients: Number(values.clients),
  requests: Number(values.requests),
  only: values.only.split(','),
};

async function main() {
  const { backend, close } = await openBackend({
    platforms: Number(values.platforms),
    database: values.database,
    port: Number(values.port),
  });
  const open = Number(values.open);
  const closed = Number(values.closed);
  print(
    `${values.database}, ${values.platforms} platforms, ${values.clients} clients, milliseconds`,
  );
  await backend.fillRecords({ open, closed, from: YEARS, to: 0 });
  const once = await measureAll(
    backend,
    `${open} open, ${closed} closed`,
    measuring,
  );
  if (!values.once) {
    await backend.fillRecords({ open: 0, closed, from: 2 * YEARS, to: YEARS });
    const twice = await measureAll(
      backend,
      `${open} open, ${2 * closed} closed`,
      measuring,
    );
    compare(once, twice);
  }
  await close();
}

void main();
