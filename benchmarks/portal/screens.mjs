/**
 * How the screens do over a large portfolio that benchmarks/portal/start.mjs started:
 * node benchmarks/portal/screens.mjs --url http://localhost:7017
 *
 * Each screen is gone to twice from another page of the portal, as by a link: the first time its
 * code is loaded, too. It counts as there when nothing on it says that it is loading, nothing is
 * asked for, and the page has drawn. Then the wheel is turned over the middle of it, down and up;
 * where there is a map that zooms it. Longest: the longest task of the page meanwhile. Chromium
 * (CHROMIUM_PATH or /usr/bin/chromium), milliseconds.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const { chromium } = createRequire(
  new URL('../../packages/e2e/package.json', import.meta.url),
)('@playwright/test');
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:7017' },
    person: { type: 'string', default: 'Clara Osei' },
    only: { type: 'string', default: '' },
  },
});
const { only, person, url } = values;
const READY = 2_000;
const TASK = 200;

const screens = [
  '/martech/overview',
  '/martech/platforms',
  '/martech/platforms?view=incomplete',
  '/martech/templates',
  '/martech/integrations',
  '/martech/vendors',
  '/martech/decisions',
  '/martech/scorecards',
  '/martech/scorecards/default/operational-readiness',
  '/martech-estate/landscape',
  '/martech-estate/landscape?view=table',
  '/martech-estate/coverage',
  '/martech-estate/renewals',
  '/martech-estate/drift',
  '/martech-estate/systems-of-record',
  '/martech-estate/dependencies',
  '/martech-estate/discovery',
  '/martech-estate/packs',
  '/martech-governance/inbox',
  '/martech-governance/changes',
  '/martech-governance/exceptions',
  '/martech-governance/operating-model',
];

/** Runs in the page before anything else. */
function observe() {
  window.asked = 0;
  window.tasks = [];
  const { fetch } = window;
  window.fetch = async (...args) => {
    window.asked += 1;
    try {
      return await fetch(...args);
    } finally {
      window.asked -= 1;
    }
  };
  new PerformanceObserver(list =>
    window.tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask' });
}

/** Runs in the page: goes there, and answers how long it took to be there. */
async function goTo(path) {
  const QUIET = 300;
  const PATIENCE = 15_000;
  window.tasks.splice(0);
  const from = performance.now();
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  let quietSince;
  while (performance.now() - from < PATIENCE) {
    await new Promise(requestAnimationFrame);
    const main = document.querySelector('main');
    const isBusy =
      window.asked > 0 ||
      !main ||
      main.innerText.length < 40 ||
      main.querySelector(
        '[role=progressbar]:not([aria-valuenow]), [class*=Skeleton], [aria-busy=true]',
      );
    const now = performance.now();
    if (isBusy) quietSince = undefined;
    else quietSince ??= now;
    if (quietSince !== undefined && now - quietSince > QUIET)
      return { ready: quietSince - from, tasks: window.tasks.splice(0) };
  }
  return { ready: Infinity, tasks: window.tasks.splice(0) };
}

async function leave(page) {
  await page.evaluate(() => {
    window.history.pushState(null, '', '/settings');
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
  await page
    .getByText('Sign Out')
    .or(page.getByText('Profile'))
    .first()
    .waitFor();
}

const longest = tasks => Math.round(Math.max(0, ...tasks));

async function wheel(page) {
  await page.mouse.move(900, 600);
  for (const way of [1, -1]) {
    for (let step = 0; step < 25; step += 1) {
      await page.mouse.wheel(0, way * 500);
      await page.waitForTimeout(40);
    }
  }
  return page.evaluate(() => window.tasks.splice(0));
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addInitScript(observe);
await page.goto(`${url}/settings`);
await page.getByRole('button', { name: person }).click();
await page.getByRole('link', { name: 'Martech', exact: true }).waitFor();
await page.waitForLoadState('networkidle');

const cell = value => String(value).padStart(9);
const print = line => process.stdout.write(`${line}\n`);
const head = ['first', 'again', 'longest', 'scrolling'];
print(`${''.padEnd(52)}${head.map(cell).join('')}`);
for (const path of screens) {
  if (!path.includes(only)) continue;
  const first = await page.evaluate(goTo, path);
  await leave(page);
  const again = await page.evaluate(goTo, path);
  const scrolling = longest(await wheel(page));
  await leave(page);
  const over = [
    again.ready > READY && `over ${READY}`,
    scrolling > TASK && `task over ${TASK}`,
  ].filter(Boolean);
  print(
    [
      path.padEnd(52),
      cell(Math.round(first.ready)),
      cell(Math.round(again.ready)),
      cell(longest(again.tasks)),
      cell(scrolling),
      over.length > 0 ? `  ${over.join(', ')}` : '',
    ].join(''),
  );
}
await browser.close();
