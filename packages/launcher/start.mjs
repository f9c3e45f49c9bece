import { existsSync } from 'node:fs';
import { worthShowing } from './lib/backendLog.mjs';
import { assertDataFolder } from './lib/dataFolder.mjs';
import { buildFrontend } from './lib/frontend.mjs';
import { dataDir, inRoot } from './lib/places.mjs';
import { assertPortFree, wantedPort } from './lib/port.mjs';
import { startPortal } from './lib/portal.mjs';
import { endWith } from './lib/problem.mjs';
import { sampleToken } from './lib/sampleToken.mjs';
import { setUp } from './lib/setUp.mjs';
import { step } from './lib/step.mjs';
import { bringToLife } from './sample/bringToLife.mjs';

const verbose = process.argv.includes('--verbose');

function show(line) {
  const text = verbose ? line : worthShowing(line);
  if (text) process.stdout.write(`  ${text}\n`);
}

/** Facts of today and, on fresh data, the past. People can use the portal meanwhile, and without it. */
function fillInBackground(url, isStopping) {
  bringToLife(url, {
    factsToken: sampleToken(dataDir),
    say: text => process.stdout.write(`- ${text}\n`),
  }).catch(error => {
    if (isStopping()) return;
    process.stdout.write(
      `- The sample company has no history yet: ${error.message}\n  Try again with \`npm run sample:history\` while the portal runs.\n`,
    );
  });
}

async function main() {
  const port = wantedPort();
  await assertPortFree(port);
  if (!existsSync(inRoot('node_modules')))
    process.stdout.write(
      'First run: fetching, installing and building takes about 4 minutes; later starts take seconds.\n',
    );
  const toolchain = await setUp();
  await buildFrontend(toolchain);
  await assertDataFolder(dataDir, toolchain.node);
  await assertPortFree(port);

  const portal = startPortal({ toolchain, port, dataDir, show });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    process.stdout.write('\nStopping the portal.\n');
    const inOrder = await portal.stop();
    process.exit(inOrder ? 0 : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, stop);

  const kept = process.env.MARTECH_DATABASE_URL
    ? 'the PostgreSQL of MARTECH_DATABASE_URL'
    : dataDir;
  try {
    await step('Starting the portal', portal.ready);
  } catch (error) {
    await portal.stop();
    if (stopping) return;
    throw error;
  }
  process.stdout.write(
    `\nThe portal is ready: ${portal.url}\n` +
      `What you enter is kept in ${kept}. Press Ctrl-C to stop it.\n`,
  );
  fillInBackground(portal.url, () => stopping);
  const code = await portal.ended;
  if (stopping) return;
  process.stderr.write(`\nThe portal stopped by itself (exit code ${code}).\n`);
  process.exit(1);
}

main().catch(endWith);
