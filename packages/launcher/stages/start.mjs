import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checklist, unlessAbandoned } from '../lib/checklist.mjs';
import { freePort } from '../lib/port.mjs';
import { withPostgres } from '../lib/postgres.mjs';
import { assertRefuses, launched } from './launched.mjs';
import { remember, remembered, signedIn } from './memory.mjs';
import { livedThrough, remembersPast } from './past.mjs';

const SECONDS = 30;

async function survives(list, port, dataDir) {
  const env = { PORT: String(port), MARTECH_DATA_DIR: dataDir };
  const before = await list.needs('starts', () => launched(env));
  await list.that('offers its people to scripts', () => signedIn(port));
  await list.that('keeps what people enter', () => remember(port));
  await list.that('refuses a port in use', () =>
    assertRefuses(env, /Port \d+ is in use/),
  );
  await list.that('has lived through its history', () => livedThrough(port));
  await list.that('ends when asked to', before.stop);
  const after = await list.needs('starts again', () => launched(env));
  await list.that(`the second start takes seconds`, () => {
    if (after.seconds > SECONDS)
      throw new Error(`It took ${after.seconds} s, more than ${SECONDS} s.`);
  });
  await list.that('has kept it', () => remembered(port));
  await list.that('has kept its history', () => remembersPast(port));
  await list.that('ends again', after.stop);
}

async function refusals(list, port, folder) {
  const file = path.join(folder, 'file');
  writeFileSync(file, 'not a folder');
  const env = { PORT: String(port) };
  await list.that('refuses a data folder that is a file', () =>
    assertRefuses({ ...env, MARTECH_DATA_DIR: file }, /is not a folder/),
  );
  writeFileSync(path.join(folder, 'catalog.sqlite'), 'not a database at all');
  await list.that('refuses a damaged database', () =>
    assertRefuses({ ...env, MARTECH_DATA_DIR: folder }, /is damaged/),
  );
}

async function onPostgres(list, port, dataDir) {
  await withPostgres(async address => {
    const env = { PORT: String(port), MARTECH_DATA_DIR: dataDir };
    env.MARTECH_DATABASE_URL = address;
    const portal = await list.needs('starts on PostgreSQL', () =>
      launched(env),
    );
    await list.that('keeps what people enter there', () => remember(port));
    await list.that('ends there', portal.stop);
  });
}

/** `npm start` as a person runs it, on a free port with temporary data. */
export const start = {
  name: 'start',
  async run({ log }) {
    const list = checklist(log);
    const folder = mkdtempSync(path.join(tmpdir(), 'martech-start-'));
    const port = await freePort();
    const data = name => path.join(folder, name);
    await survives(list, port, data('sqlite')).catch(unlessAbandoned);
    await onPostgres(list, port, data('postgres')).catch(unlessAbandoned);
    await refusals(list, port, folder);
    rmSync(folder, { recursive: true, force: true });
    return list.done();
  },
};
