import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../lib/problem.mjs';
import { askMartech } from './ask.mjs';
import { readHistory } from './readHistory.mjs';

const LOOK_AGAIN_MS = 500;

async function followed(portal, say) {
  let month;
  for (;;) {
    const status = await askMartech(portal, 'GET', '/dev/history');
    if (status.state === 'failed') throw new Problem(status.problem);
    const now = status.day?.slice(0, 7);
    if (status.state === 'running' && now && now !== month) say(status);
    month = now;
    if (status.state === 'done') return status;
    await sleep(LOOK_AGAIN_MS);
  }
}

/** What the portal says of its history: none, running, interrupted, failed or done. */
export const historyStatus = portal =>
  askMartech(portal, 'GET', '/dev/history');

/** Replays the history of the sample company; `say` hears of every month. */
export async function replay(portal, { again, now, say }) {
  const body = { ...readHistory(now), ...(again && { again }) };
  await askMartech(portal, 'POST', '/dev/history', body);
  return followed(portal, say);
}

/** The result in one sentence. */
export const summary = ({
  days,
  changes,
  deeds,
  observations,
  transitions,
  seconds,
}) =>
  `${days} days, ${changes} changes, ${observations} observations and ${deeds} steps of records replayed: ${transitions} transitions in ${seconds} s`;
