import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { secondsSince } from './step.mjs';

class Abandoned extends Error {}

/** Swallows that a needed check failed, which the list has noted already. */
export function unlessAbandoned(error) {
  if (!(error instanceof Abandoned)) throw error;
}

/**
 * A stage that is a list of named checks: `that(name, work)` does one, notes how it went and goes
 * on; `add(counts)` counts what another tool checked, `done()` answers how many held. A check that
 * the rest depends on is done with `needs`.
 */
export function checklist(log, print = text => process.stdout.write(text)) {
  mkdirSync(path.dirname(log), { recursive: true });
  rmSync(log, { force: true });
  // Appending, because the tools that a check runs write to the same log.
  const file = createWriteStream(log, { flags: 'a' });
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

  function add({ passed, failed }) {
    count.passed += passed;
    count.failed += failed;
  }

  const that = (name, work) => needs(name, work).catch(unlessAbandoned);

  function done() {
    file.end();
    return { ...count };
  }

  return { that, needs, add, done };
}
