/**
 * Something that stops the launcher and that a person can act on. Its message is the one
 * sentence they read, so it names the thing that is wrong and the next step.
 */
export class Problem extends Error {}

/** Prints a problem as its sentence, anything else with its stack, and ends the process. */
export function endWith(error) {
  const text = error instanceof Problem ? error.message : error?.stack ?? error;
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}
