import { setTimeout as sleep } from 'node:timers/promises';
import { askMartech } from '../sample/ask.mjs';
import { signedIn } from './memory.mjs';

const LIMIT_MS = 180_000;
const LOOK_AGAIN_MS = 1_000;

const status = (url, token) =>
  askMartech({ url, token }, 'GET', '/dev/history');

/** Waits until the sample company has its history; throws when it does not come. */
export async function livedThrough(port) {
  const url = `http://localhost:${port}`;
  const token = await signedIn(port);
  const limit = Date.now() + LIMIT_MS;
  for (;;) {
    const { state, problem, missing, transitions } = await status(url, token);
    if (state === 'failed') throw new Error(problem);
    if (state === 'done') {
      if (missing.length > 0) throw new Error(`Without ${missing.join()}.`);
      if (transitions === 0) throw new Error('Nothing ever changed.');
      return;
    }
    if (Date.now() > limit) throw new Error(`It is still ${state}.`);
    await sleep(LOOK_AGAIN_MS);
  }
}

/** Throws unless it is there already. */
export async function remembersPast(port) {
  const { state } = await status(
    `http://localhost:${port}`,
    await signedIn(port),
  );
  if (state !== 'done') throw new Error(`The history is ${state}.`);
}
