import { setTimeout as sleep } from 'node:timers/promises';

/** Waits; a cancelled task ends the wait with the reason it was cancelled for. */
export const pause = (milliseconds: number, signal?: AbortSignal) =>
  sleep(milliseconds, undefined, signal && { signal });
