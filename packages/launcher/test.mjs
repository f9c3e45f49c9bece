import { chosenStages } from './lib/chosenStages.mjs';
import { endWith } from './lib/problem.mjs';
import { setUp } from './lib/setUp.mjs';
import { runStage } from './lib/stageRunner.mjs';
import { secondsSince } from './lib/step.mjs';
import { closingLine, total } from './lib/tally.mjs';
import { stages } from './stages/index.mjs';

function printTable(results, start) {
  process.stdout.write('\nstage        seconds  passed  failed\n');
  for (const { name, took, passed, failed } of results)
    process.stdout.write(
      `${name.padEnd(12)}${took.padStart(8)}${String(passed).padStart(
        8,
      )}${String(failed).padStart(8)}\n`,
    );
  process.stdout.write(`in all ${secondsSince(start)}\n\n`);
}

async function main() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => process.exit(1));
  const start = Date.now();
  const chosen = chosenStages(stages, process.argv.slice(2));
  const toolchain = await setUp();
  const results = [];
  for (const stage of chosen)
    results.push(await runStage(stage, { toolchain }));
  const sum = total(results);
  printTable(results, start);
  process.stdout.write(`${closingLine(sum)}\n`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}

main().catch(endWith);
