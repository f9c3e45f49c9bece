/**
 * Measures a portal that benchmarks/portal/start.mjs started:
 * node benchmarks/portal/measure.mjs --url http://localhost:7017
 *
 * Queries: 10 clients, 50 requests to warm up, then 1,000, half of them as a person from whom the
 * policy hides about 20 %. Screen: click to the first row, to a filtered list, and the longest
 * task while scrolling, in Chromium (CHROMIUM_PATH or /usr/bin/chromium).
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const { chromium } = createRequire(
  new URL('../../packages/e2e/package.json', import.meta.url),
)('@playwright/test');
const { values } = parseArgs({
  options: { url: { type: 'string', default: 'http://localhost:7017' } },
});
const { url } = values;

async function tokenOf(person) {
  const response = await fetch(`${url}/api/auth/sample/refresh`, {
    headers: { 'x-martech-sample-person': person },
  });
  return (await response.json()).backstageIdentity.token;
}

const day = offset =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const queries = {
  'first page': { orderBy: [{ column: 'title' }], limit: 100 },
  'dearest first': { orderBy: [{ column: 'annualCost', order: 'desc' }] },
  'cancel by': {
    where: { noticeDeadline: { from: day(0), to: day(120) } },
    orderBy: [{ column: 'noticeDeadline' }],
  },
  'market and lifecycle': {
    where: { market: { in: ['de'] }, lifecycle: { in: ['operating'] } },
  },
  words: { text: 'library' },
  'with counts': { limit: 100, facets: ['category', 'lifecycle', 'tier'] },
};

async function ask(token, query) {
  const start = performance.now();
  const response = await fetch(`${url}/api/martech/entities/query`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ kind: 'MarketingPlatform', ...query }),
  });
  const { totalItems } = await response.json();
  if (!response.ok)
    throw new Error(`${response.status} for ${JSON.stringify(query)}`);
  return { ms: performance.now() - start, totalItems };
}

const at = (sorted, share) =>
  sorted[
    Math.min(sorted.length - 1, Math.floor(sorted.length * share))
  ].toFixed(1);

async function measureQuery(tokens, name, query) {
  const times = [];
  let left = 1_050;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      const { ms } = await ask(tokens[left % 2], query);
      if (left < 1_000) times.push(ms);
    }
  };
  await Promise.all(Array.from({ length: 10 }, client));
  times.sort((a, b) => a - b);
  process.stdout.write(
    `${name.padEnd(22)} p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms\n`,
  );
}

async function measureScreen() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(`${url}/settings`);
  await page.getByRole('button', { name: 'Clara Osei' }).click();
  await page.getByRole('link', { name: 'Martech', exact: true }).waitFor();
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver(list =>
      window.longTasks.push(...list.getEntries().map(task => task.duration)),
    ).observe({ type: 'longtask' });
  });
  let start = Date.now();
  await page.getByRole('link', { name: 'Martech', exact: true }).click();
  await page.locator('[role=row] a').nth(2).waitFor();
  process.stdout.write(`click to first row      ${Date.now() - start} ms\n`);
  start = Date.now();
  await page.getByPlaceholder('Search platforms').fill('studio');
  await page.getByText(/^[\d,.]+ of [\d,.]+ platforms$/).waitFor();
  process.stdout.write(`words to filtered list  ${Date.now() - start} ms\n`);
  await page.getByPlaceholder('Search platforms').fill('');
  await page.getByText(/^[\d,.]+ platforms$/).waitFor();
  await page.evaluate(() => window.longTasks.splice(0));
  await page.mouse.move(700, 600);
  for (let step = 0; step < 150; step += 1) {
    await page.mouse.wheel(0, 1_200);
    await page.waitForTimeout(60);
  }
  const tasks = await page.evaluate(() => window.longTasks);
  const row = await page
    .locator('[role=row]')
    .last()
    .getAttribute('aria-rowindex');
  process.stdout.write(
    `scrolled to row ${row}; longest task ${Math.round(
      Math.max(0, ...tasks),
    )} ms\n`,
  );
  await browser.close();
}

const tokens = [await tokenOf('clara.osei'), await tokenOf('ines.moreau')];
const [all, some] = await Promise.all(
  tokens.map(token => ask(token, { limit: 1 })),
);
process.stdout.write(
  `${all.totalItems} platforms; ${some.totalItems} visible under the policy that hides some\n`,
);
for (const [name, query] of Object.entries(queries))
  await measureQuery(tokens, name, query);
await measureScreen();
