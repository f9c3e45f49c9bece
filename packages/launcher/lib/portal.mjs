import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { saysStartFailed, worthKeeping } from './backendLog.mjs';
import { inRoot, logsDir, root } from './places.mjs';
import { portalConfig } from './portalConfig.mjs';
import { Problem } from './problem.mjs';
import { isReady } from './readiness.mjs';
import { sampleToken } from './sampleToken.mjs';

const endWithLauncher = fileURLToPath(
  new URL('./endWithLauncher.cjs', import.meta.url),
);
const START_LIMIT_MS = 180_000;
const STOP_LIMIT_MS = 10_000;

/**
 * Starts the sample portal as one process, which serves page and API. The answer has `url`,
 * `ready()`, `ended` (a promise of its exit code) and `stop()`, which answers whether the portal
 * ended by itself when asked to.
 */
export function startPortal({ toolchain, port, dataDir, log, show }) {
  const config = portalConfig({ root, port, dataDir });
  const logFile = log ?? path.join(logsDir, 'portal.log');
  mkdirSync(path.dirname(logFile), { recursive: true });
  const file = createWriteStream(logFile);
  const child = spawn(
    toolchain.node,
    ['--require', endWithLauncher]
      .concat('--require', '@backstage/cli/config/nodeTransform.cjs')
      .concat(inRoot('packages/backend/src/index.ts'))
      .concat(config.args),
    {
      cwd: inRoot('packages/backend'),
      env: {
        ...toolchain.env,
        NODE_ENV: 'production',
        ...config.env,
        MARTECH_SAMPLE_TOKEN: sampleToken(dataDir),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C reaches the launcher alone, which then ends the portal in order.
      detached: true,
    },
  );
  const recent = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', line => {
      file.write(`${line}\n`);
      const telling = worthKeeping(line);
      if (telling) recent.push(telling);
      if (recent.length > 15) recent.shift();
      if (saysStartFailed(line)) child.kill('SIGTERM');
      show?.(line);
    });
  let running = true;
  const ended = new Promise(resolve =>
    child.once('close', code => {
      running = false;
      file.end(() => resolve(code ?? 1));
    }),
  );

  async function ready() {
    const limit = Date.now() + START_LIMIT_MS;
    while (running && Date.now() < limit) {
      if (await isReady(config.url)) return;
      await sleep(500);
    }
    const what = running ? 'did not become ready' : 'stopped while starting';
    throw new Problem(
      `The portal ${what}; the whole log is in ${logFile}. Its last lines:\n${recent.join(
        '\n',
      )}`,
    );
  }

  async function stop() {
    if (running) child.kill('SIGTERM');
    let forced = false;
    const killer = setTimeout(() => {
      forced = child.kill('SIGKILL');
    }, STOP_LIMIT_MS);
    await ended;
    clearTimeout(killer);
    return !forced;
  }

  return { url: config.url, ready, ended, stop };
}
