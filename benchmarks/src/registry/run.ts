import { parseArgs } from 'node:util';
import { percentile } from '../load/load';
import { startProcess } from '../processes/startProcess';
import { Portal } from './Portal';

const { values } = parseArgs({
  options: {
    platforms: { type: 'string', default: '15000' },
    registrations: { type: 'string', default: '50' },
    port: { type: 'string', default: '17185' },
  },
});

const print = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(2);

/** From sending an inventory until it is checked, applied and in the catalog. */
async function importAll(portal: Portal, count: number) {
  const started = performance.now();
  const id = await portal.beginImport(count);
  await portal.untilImport(id, 'checked');
  const checked = performance.now();
  await portal.applyImport(id);
  await portal.untilImport(id, 'applied');
  const applied = performance.now();
  await portal.untilCatalogHas(count);
  const there = performance.now();
  print(
    `import of ${count} rows, seconds: checked ${seconds(
      checked - started,
    )}, applied ${seconds(applied - checked)}, then in the catalog ${seconds(
      there - applied,
    )}`,
  );
  await portal.untilIdle(count);
  print(`evaluated after ${seconds(performance.now() - there)} more`);
}

async function main() {
  const server = await startProcess(require.resolve('./process.ts'), {
    port: Number(values.port),
  });
  const portal = new Portal(server.url);
  await portal.untilReady();
  const platforms = Number(values.platforms);
  if (platforms > 0) await importAll(portal, platforms);
  const times: number[] = [];
  for (let turn = 0; turn < Number(values.registrations); turn += 1) {
    times.push(await portal.registerAndSee(`tool-${turn}`));
  }
  times.sort((a, b) => a - b);
  const [p50, p95, longest] = [50, 95, 100].map(part =>
    seconds(percentile(times, part)),
  );
  print(
    `beside ${platforms} platforms, ${times.length} registrations, from submit to visible in the catalog with owner, readiness and state, seconds p50 / p95 / longest: ${p50} / ${p95} / ${longest}`,
  );
  await server.stop();
}

void main();
