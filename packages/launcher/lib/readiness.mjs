import { setTimeout as sleep } from 'node:timers/promises';
import { samplePeople, tokenFor } from './samplePeople.mjs';

const SETTLED_MS = 4_000;

function ask(url, headers) {
  return fetch(url, { headers, signal: AbortSignal.timeout(5_000) });
}

/**
 * Whether people can use the portal: it says so itself, serves its page, and the sample person
 * offered first is in the catalog and can sign in.
 */
export async function isReady(url) {
  try {
    const health = await ask(`${url}/.backstage/health/v1/readiness`);
    if (!health.ok) return false;
    const [first] = await samplePeople(url);
    await tokenFor(url, first.name);
    return true;
  } catch {
    return false;
  }
}

async function entityCount(url) {
  const [first] = await samplePeople(url);
  const authorization = `Bearer ${await tokenFor(url, first.name)}`;
  const query = 'entity-facets?facet=kind';
  const answer = await ask(`${url}/api/catalog/${query}`, { authorization });
  const { facets } = await answer.json();
  return facets.kind.reduce((sum, { count }) => sum + count, 0);
}

/** Waits until the catalog has read everything it was given: its number of entities stands still. */
export async function settled(url, limitMs = 120_000) {
  const limit = Date.now() + limitMs;
  let last = -1;
  let since = Date.now();
  while (Date.now() - since < SETTLED_MS && Date.now() < limit) {
    await sleep(500);
    const now = await entityCount(url);
    if (now !== last) since = Date.now();
    last = now;
  }
  return last;
}
