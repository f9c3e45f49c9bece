import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { secondsSince } from './step.mjs';

class Abandoned extends Error {}

/** Swallows that a needed check failed, which the list has noted already. */
export function unlessAbandoned(error) {
  if (!(error instanceof Abandoned)) throw error;
}

/**
 * A stage that is a list of named checks: `that(name, work)` does one, notes how it went and goes
 * on; `done()` answers how many held. A check that the rest depends on is done with `needs`.
 */
export function checklist(log, print = text => process.stdout.write(text)) {
  mkdirSync(path.dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const count = { passed: 0, failed: 0 };
  const note = text => {
    file.write(`${text}\n`);
    print(`  ${text}\n`);
  };

  async function needs(name, work) {
    const start = Date.now();
    try {
      const answer = await work();
      count.passed += 1;
      note(`ok      ${name} (${secondsSince(start)})`);
      return answer;
    } catch (error) {
      count.failed += 1;
      note(`FAILED  ${name} (${secondsSince(start)})\n${error.stack ?? error}`);
      throw new Abandoned();
    }
  }

  const that = (name, work) => needs(name, work).catch(unlessAbandoned);

  function done() {
    file.end();
    return { ...count };
  }

  return { that, needs, note, done };
}
