import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openBackend } from '../backend/openBackend';
import { percentile } from '../load/load';
import { Edits } from './Edits';

const { values } = parseArgs({
  options: {
    platforms: { type: 'string', default: '15000' },
    changes: { type: 'string', default: '200' },
    burst: { type: 'string', default: '20' },
    database: { type: 'string', default: 'sqlite' },
    port: { type: 'string', default: '17175' },
  },
});

const print = (line: string) => process.stdout.write(`${line}\n`);
const changes = Number(values.changes);
/** How long a catalog takes between announcing a change and showing it, at most. */
const STITCHING = 2_000;

const atOnce = () => 0;
const later = (turn: number) => (turn * 739) % STITCHING;

async function inBursts(
  edits: Edits,
  size: number,
  delay: (turn: number) => number,
): Promise<number[]> {
  const times: number[] = [];
  while (times.length < changes) {
    const turns = Array.from({ length: size }, (_, at) => times.length + at);
    times.push(
      ...(await Promise.all(turns.map(turn => edits.next(delay(turn))))),
    );
    // Not in step with what looks around every second.
    await setTimeout((times.length * 131) % 700);
  }
  return times.sort((a, b) => a - b);
}

async function main() {
  const { backend, close } = await openBackend({
    platforms: Number(values.platforms),
    database: values.database,
    port: Number(values.port),
  });
  print(
    `${values.database}, ${values.platforms} platforms, ${changes} changes, from the first answer of the catalog to the status, milliseconds p50 / p95 / longest`,
  );
  const edits = await Edits.of(backend);
  const burst = Number(values.burst);
  const cases: Array<[string, number, (turn: number) => number]> = [
    ['one by one, shown when announced', 1, atOnce],
    [`${burst} at once, shown when announced`, burst, atOnce],
    [`${burst} at once, shown up to 2 s later`, burst, later],
  ];
  for (const [title, size, delay] of cases) {
    const times = await inBursts(edits, size, delay);
    const [p50, p95, longest] = [50, 95, 100].map(part =>
      percentile(times, part).toFixed(0),
    );
    print(`${title}: ${p50} / ${p95} / ${longest}`);
  }
  await close();
}

void main();
