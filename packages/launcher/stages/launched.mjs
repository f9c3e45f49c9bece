import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { endsWithUs } from '../lib/endsWithUs.mjs';
import { inRoot } from '../lib/places.mjs';

const LIMIT_MS = 300_000;

function startScript(env) {
  const child = spawn(
    process.execPath,
    [inRoot('packages/launcher/start.mjs')],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  endsWithUs(child);
  const lines = [];
  const ended = new Promise(resolve => child.once('close', resolve));
  const said = new Promise(resolve => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', line => {
        lines.push(line);
        if (line.startsWith('The portal is ready')) resolve(true);
      });
    ended.then(() => resolve(false));
  });
  return { child, lines, ended, said };
}

/** Runs `npm start` until it says that the portal is ready. */
export async function launched(env) {
  const start = Date.now();
  const { child, lines, ended, said } = startScript(env);
  const limit = setTimeout(() => child.kill('SIGTERM'), LIMIT_MS);
  const ready = await said;
  clearTimeout(limit);
  if (!ready) throw new Error(`npm start ended:\n${lines.join('\n')}`);
  const stop = async () => {
    child.kill('SIGINT');
    const code = await ended;
    if (code !== 0) throw new Error(`Ctrl-C ended with exit code ${code}.`);
  };
  return { seconds: (Date.now() - start) / 1000, stop };
}

/** Runs `npm start` where it must not work: it has to end by itself with one sentence that fits. */
export async function assertRefuses(env, sentence) {
  const { child, lines, ended } = startScript(env);
  const limit = setTimeout(() => child.kill('SIGTERM'), LIMIT_MS);
  const code = await ended;
  clearTimeout(limit);
  const text = lines.filter(line => line && !line.startsWith('- '));
  if (code === 0 || text.length !== 1 || !sentence.test(text[0]))
    throw new Error(
      `Expected one sentence like ${sentence} and a failure, got exit code ${code} and:\n${lines.join(
        '\n',
      )}`,
    );
}
