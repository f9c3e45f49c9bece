/**
 * Starts the portal with a generated portfolio and reports how long the real catalog takes to
 * take it in: node benchmarks/portal/start.mjs --platforms 15000 --port 7017 --data DIR
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { portalConfig } from '../../packages/launcher/lib/portalConfig.mjs';

const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../..',
);
const { values } = parseArgs({
  options: {
    platforms: { type: 'string', default: '15000' },
    port: { type: 'string', default: '7017' },
    data: { type: 'string', default: path.join(root, 'data', 'benchmark') },
  },
});
const dataDir = path.resolve(values.data);
mkdirSync(dataDir, { recursive: true });
const config = portalConfig({ root, port: Number(values.port), dataDir });

const started = Date.now();
const child = spawn(
  process.execPath,
  [
    '--require',
    '@backstage/cli/config/nodeTransform.cjs',
    path.join(root, 'benchmarks/portal/backend.ts'),
    ...config.args,
  ],
  {
    cwd: path.join(root, 'packages/backend'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...config.env,
      APP_CONFIG_portfolio_platforms: values.platforms,
      // Two minutes, as it is by default, keep a catalog of this size busy with nothing else.
      APP_CONFIG_catalog_processingInterval: '{"hours":1}',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => child.kill('SIGTERM'));
child.on('exit', code => process.exit(code ?? 1));

// Counted in the database: nobody can sign in before the catalog has reached the sample people.
function platforms() {
  const database = new DatabaseSync(path.join(dataDir, 'martech.sqlite'), {
    readOnly: true,
  });
  try {
    return database
      .prepare(
        "select count(*) as n from martech_entities where kind = 'MarketingPlatform'",
      )
      .get().n;
  } finally {
    database.close();
  }
}

const peakMegabytes = () =>
  Math.round(
    Number(
      /VmHWM:\s+(\d+)/.exec(
        readFileSync(`/proc/${child.pid}/status`, 'utf8'),
      )[1],
    ) / 1024,
  );

let seen = 0;
while (seen < Number(values.platforms)) {
  await sleep(10_000);
  try {
    seen = platforms();
  } catch {
    // The database is being made, or busy.
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(
    `${seconds} s: ${seen} platforms in the lists, peak memory ${peakMegabytes()} MiB\n`,
  );
}
process.stdout.write(`All there: ${config.url}\n`);
