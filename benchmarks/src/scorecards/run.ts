import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs, promisify } from 'node:util';
import { buildCase } from './buildCase';
import { growth } from './growth';
import { CaseResult, table } from './table';

/**
 * Side by side with two other systems, in one run: `npm run bench`. Every case runs three times
 * in a process of its own, the systems taking turns, and the median counts.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** A file of lines that `--json` printed, to be shown as a table. */
    table: { type: 'string' },
    repeat: { type: 'string', default: '3' },
    entities: { type: 'string', default: '1000,5000,15000' },
    checks: { type: 'string', default: '10,24' },
    database: { type: 'string', default: 'sqlite,pg' },
    system: { type: 'string', default: 'martech,rhdh-scorecard,tech-insights' },
    catalog: { type: 'string', default: 'process' },
  },
});

const run = promisify(execFile);
const list = (text: string) => text.split(',');

async function measure(file: string, args: string[]): Promise<CaseResult> {
  const { stdout } = await run(process.execPath, [file, ...args], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

function median(results: CaseResult[]): CaseResult {
  const middle = (pick: (result: CaseResult) => number) =>
    results.map(pick).sort((a, b) => a - b)[Math.floor(results.length / 2)];
  return {
    ...results[0],
    coldSeconds: middle(result => result.coldSeconds),
    rerunSeconds: middle(result => result.rerunSeconds),
    rssMiB: middle(result => result.rssMiB),
  };
}

function show(results: CaseResult[]) {
  process.stdout.write(`\n${table(results)}\n\n`);
  for (const line of growth(results)) process.stdout.write(`${line}\n`);
}

async function main() {
  if (values.table) {
    const lines = readFileSync(values.table, 'utf8').trim().split('\n');
    show(lines.map(line => JSON.parse(line)));
    return;
  }
  const file = await buildCase();
  const medians: CaseResult[] = [];
  for (const database of list(values.database)) {
    for (const entities of list(values.entities)) {
      for (const checks of list(values.checks)) {
        const results = new Map<string, CaseResult[]>();
        for (let round = 0; round < Number(values.repeat); round += 1) {
          for (const system of list(values.system)) {
            const args = Object.entries({
              system,
              entities,
              checks,
              database,
              catalog: values.catalog,
            });
            const result = await measure(
              file,
              args.flatMap(([name, value]) => [`--${name}`, value]),
            );
            results.set(system, [...(results.get(system) ?? []), result]);
          }
        }
        for (const some of results.values()) {
          const result = median(some);
          medians.push(result);
          process.stdout.write(
            values.json
              ? `${JSON.stringify(result)}\n`
              : `${database} ${entities} x ${checks} ${
                  result.system
                }: ${result.coldSeconds.toFixed(2)} s\n`,
          );
        }
      }
    }
  }
  if (!values.json) show(medians);
}

void main();
