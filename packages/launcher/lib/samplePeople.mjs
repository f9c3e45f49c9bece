import { Problem } from './problem.mjs';

const START = 'start the sample portal with `npm start`';

async function ask(url, path, headers) {
  try {
    return await fetch(`${url}${path}`, { headers });
  } catch {
    throw new Problem(
      `Nothing answers at ${url}: ${START}, or say where it runs with PORT.`,
    );
  }
}

/** The people whom the running portal offers; its page carries the list for the sign-in screen. */
export async function samplePeople(url) {
  const page = await (await ask(url, '/')).text();
  const json = page.match(
    /<script type="backstage\.io\/config">(.*?)<\/script>/s,
  )?.[1];
  const offered = JSON.parse(json ?? '[]')
    .map(({ data }) => data.auth?.providers?.sample)
    .findLast(sample => sample?.enabled)?.people;
  if (!offered?.length)
    throw new Problem(
      `What answers at ${url} offers no sample people: ${START}.`,
    );
  return offered;
}

/** A bearer token for one of them; throws what the portal says when it cannot give one yet. */
export async function tokenFor(url, name) {
  const answer = await ask(url, '/api/auth/sample/refresh', {
    'x-martech-sample-person': name,
  });
  const body = await answer.json();
  if (!answer.ok) throw new Problem(body.error.message);
  return body.backstageIdentity.token;
}
