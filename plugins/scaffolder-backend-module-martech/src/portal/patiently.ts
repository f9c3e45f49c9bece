import { isError } from '@backstage/errors';
import { pause } from './pause';

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;

/** What a proxy or a starting backend says that will soon say more. */
const soonBetter = new Set([502, 503, 504]);

/**
 * Asks again while nobody answers, because a backend is being restarted. What
 * is sent again must be safe to be sent twice.
 *
 * @param within - for how long, in milliseconds
 */
export async function patiently(
  ask: () => Promise<Response>,
  { within, signal }: { within: number; signal?: AbortSignal | null },
): Promise<Response> {
  const until = Date.now() + within;
  for (let wait = FIRST_PAUSE; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    const last = Date.now() + wait > until;
    try {
      const response = await ask();
      if (last || !soonBetter.has(response.status)) return response;
    } catch (error) {
      // Fetch throws a TypeError when it finds nobody; anything else is meant.
      if (last || !isError(error) || error.name !== 'TypeError') throw error;
    }
    await pause(wait, signal ?? undefined);
  }
}
