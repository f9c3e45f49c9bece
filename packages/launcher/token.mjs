import { Problem, endWith } from './lib/problem.mjs';

const url = `http://localhost:${process.env.PORT || '7007'}`;
const START = 'start the sample portal with `npm start`';

async function ask(path, headers) {
  try {
    return await fetch(`${url}${path}`, { headers });
  } catch {
    throw new Problem(
      `Nothing answers at ${url}: ${START}, or say where it runs with PORT.`,
    );
  }
}

/** The people whom the running portal offers; its page carries the list for the sign-in screen. */
async function people() {
  const page = await (await ask('/')).text();
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

function printPeople(all) {
  const width = Math.max(...all.map(({ name }) => name.length));
  for (const { name, displayName, role } of all)
    console.log(`${name.padEnd(width)}  ${displayName}, ${role}`);
}

async function printToken(name, all) {
  if (!all.some(person => person.name === name))
    throw new Problem(
      `Nobody is called ${name}: take one of ${all
        .map(person => person.name)
        .join(', ')}.`,
    );
  const answer = await ask('/api/auth/sample/refresh', {
    'x-martech-sample-person': name,
  });
  const body = await answer.json();
  if (!answer.ok) throw new Problem(body.error.message);
  console.log(body.backstageIdentity.token);
}

async function main() {
  const [name] = process.argv.slice(2);
  const all = await people();
  if (name) await printToken(name, all);
  else printPeople(all);
}

main().catch(endWith);
