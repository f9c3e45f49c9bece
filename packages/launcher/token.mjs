import { Problem, endWith } from './lib/problem.mjs';
import { samplePeople, tokenFor } from './lib/samplePeople.mjs';

const url = `http://localhost:${process.env.PORT || '7007'}`;

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
  console.log(await tokenFor(url, name));
}

async function main() {
  const [name] = process.argv.slice(2);
  const all = await samplePeople(url);
  if (name) await printToken(name, all);
  else printPeople(all);
}

main().catch(endWith);
