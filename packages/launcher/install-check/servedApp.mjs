import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endsWithUs } from '../lib/endsWithUs.mjs';
import { freePort } from '../lib/port.mjs';

const LIMIT_MS = 120_000;

const isUp = url =>
  fetch(`${url}/.backstage/health/v1/readiness`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts the built backend of a created app, which serves its page too: `{ url, stop }`. */
export async function servedApp({ node }, app, log) {
  const url = `http://localhost:${await freePort()}`;
  const child = spawn(node, ['.', '--config', '../../app-config.yaml'], {
    cwd: path.join(app.folder, 'packages/backend'),
    env: {
      ...app.env,
      NODE_ENV: 'production',
      APP_CONFIG_app_baseUrl: url,
      APP_CONFIG_backend_baseUrl: url,
      APP_CONFIG_backend_listen: JSON.stringify({
        host: '127.0.0.1',
        port: Number(new URL(url).port),
      }),
      // A created app has no other sign-in than this one, which is for development.
      APP_CONFIG_auth_providers_guest_dangerouslyAllowOutsideDevelopment:
        'true',
      GITHUB_TOKEN: 'none',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log, { flags: 'a' });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  endsWithUs(child);
  const ended = new Promise(resolve => child.once('close', resolve));

  async function stop() {
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(killer);
    file.end();
  }

  const limit = Date.now() + LIMIT_MS;
  while (!(await isUp(url))) {
    if (child.exitCode !== null || Date.now() > limit) {
      await stop();
      throw new Error('The app with our plugins did not become ready.');
    }
    await sleep(500);
  }
  return { url, stop };
}
