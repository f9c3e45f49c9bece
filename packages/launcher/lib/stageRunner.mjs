import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tail } from './command.mjs';
import { logsDir } from './places.mjs';
import { Problem } from './problem.mjs';
import { secondsSince } from './step.mjs';
import { counted } from './tally.mjs';

/** The log of a stage. */
export const stageLog = name => path.join(logsDir, `${name}.log`);

function explainFailure(name, error) {
  const log = stageLog(name);
  if (error)
    process.stdout.write(
      `${error instanceof Problem ? error.message : error.stack}\n`,
    );
  if (existsSync(log))
    process.stdout.write(
      `--- end of ${log}\n${tail(readFileSync(log, 'utf8'), 60)}\n---\n`,
    );
}

/** Runs one stage to its counts; whatever it throws is one failure and the next stage still runs. */
export async function runStage({ name, run }, context) {
  const start = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  let failure;
  const result = await run({ ...context, log: stageLog(name) }).catch(error => {
    failure = error;
    return { passed: 0, failed: 1 };
  });
  const counts = counted(result);
  if (counts.failed > 0) explainFailure(name, failure);
  return { name, ...counts, took: secondsSince(start) };
}
