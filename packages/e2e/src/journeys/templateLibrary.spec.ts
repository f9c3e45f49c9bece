import { expect, Page, test } from '@playwright/test';
import { createServer } from 'node:net';
import { expectFits } from '../fixtures/expectFits';
import { signInAs } from '../index';

const library = '/martech/templates?view=library';

/** Counts whoever connects, also before anything is asked for. */
async function listener() {
  let connections = 0;
  const server = createServer(socket => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    connections: () => connections,
    close: () => server.close(),
  };
}

/** A template that tries everything, all of it towards one address. */
const hostile = (origin: string) => `<!doctype html><html><head>
<meta http-equiv="refresh" content="0; url=${origin}/refresh">
<base href="${origin}/">
<link rel="preconnect" href="${origin}">
<link rel="stylesheet" href="${origin}/a.css">
<link rel="icon" href="${origin}/icon.png">
<style>@import "${origin}/b.css"; @font-face { font-family: f; src: url(${origin}/f.woff) } body { background: url(${origin}/c.png); font-family: f }</style>
<script>top.document.title = 'hacked'; parent.location = '${origin}/top'; fetch('${origin}/fetch')</script>
<script src="${origin}/d.js"></script></head>
<body onload="top.location = '${origin}/load'" background="${origin}/e.png">
<h1>Looks harmless</h1>
<img src="${origin}/pixel.gif" srcset="${origin}/pixel2.gif 2x" onerror="top.location = '${origin}/error'">
<iframe src="${origin}/frame"></iframe><object data="${origin}/object"></object><embed src="${origin}/embed">
<video src="${origin}/video" autoplay poster="${origin}/poster"></video>
<svg><image href="${origin}/image.svg"/><script>top.document.title = 'hacked'</script></svg>
<form action="${origin}/form"><input name="a" autofocus onfocus="this.form.submit()"></form>
<a href="${origin}/link" ping="${origin}/ping" target="_top">Go</a>
<div><template shadowrootmode="open"><link rel="preconnect" href="${origin}"><img src="${origin}/shadow.png"></template></div>
</body></html>`;

const pictureOf = (page: Page, title: string) =>
  page.getByTitle(`Picture of ${title}`);

test('templates are looked at as pictures, and a copy beside its original', async ({
  page,
}) => {
  // Two screens of it are read whole by axe.
  test.setTimeout(120_000);
  await signInAs(page, 'Maya Lindqvist', '/martech/templates');
  await page.getByRole('button', { name: 'Pictures' }).click();
  const master = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Newsletter master' }) });
  await page.getByPlaceholder('Search templates').fill('newsletter');
  await expect(
    master.getByRole('img', { name: 'Picture of Newsletter master' }),
  ).toBeVisible();
  await expect(master.getByText(/^Legal approval, /)).toBeVisible();
  await expect(master.getByText(/^Rights end in /)).toBeVisible();
  await expect(master.getByText('9 copies')).toBeVisible();
  await expect(
    pictureOf(page, 'Newsletter master')
      .contentFrame()
      .getByText('The headline of this week'),
  ).toBeVisible();
  await expectFits(page);

  await page.getByRole('link', { name: 'Look at Newsletter Poland' }).click();
  await expect(
    page.getByRole('heading', { name: 'What differs' }),
  ).toBeVisible();
  await expect(pictureOf(page, 'Newsletter master')).toBeVisible();
  await expect(pictureOf(page, 'Newsletter Poland')).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: 'legal-footer' })
      .locator('del')
      .filter({ hasText: 'Unsubscribe' }),
  ).toBeVisible();
  await expectFits(page);
  await page.getByRole('link', { name: 'Open its entry' }).click();
  await page
    .getByRole('link', { name: 'Compare with the original' })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { name: 'What differs' }),
  ).toBeVisible();
});

test('a hostile template neither runs nor fetches', async ({
  context,
  page,
}) => {
  const outside = await listener();
  const text = hostile(outside.origin);

  // It is hostile indeed: a page without our frame calls out at once.
  const bare = await context.newPage();
  await bare.setContent(text, { waitUntil: 'commit' }).catch(() => {});
  await expect.poll(outside.connections).toBeGreaterThan(0);
  await bare.close();
  const before = outside.connections();

  let dialogs = 0;
  page.on('dialog', () => {
    dialogs += 1;
  });
  await page.route('**/newsletter-us/picture', route =>
    route.fulfill({
      json: {
        entityRef: 'marketingtemplate:default/newsletter-us',
        title: 'Newsletter United States',
        type: 'email',
        asOf: new Date().toISOString(),
        verdict: 'unrecorded',
        content: {
          sort: 'html',
          text,
          hash: 'sha256-x',
          bytes: text.length,
          parts: [],
        },
      },
    }),
  );
  await signInAs(page, 'Maya Lindqvist', `${library}&q=United+States`);
  const picture = pictureOf(page, 'Newsletter United States');
  await expect(
    picture.contentFrame().getByText('Looks harmless'),
  ).toBeVisible();
  await page
    .getByRole('link', { name: 'Look at Newsletter United States' })
    .click();
  await expect(
    page.getByText(/scripts and the like were taken out/),
  ).toBeVisible();
  await expect(
    picture.contentFrame().getByText('Looks harmless'),
  ).toBeVisible();
  // There it can be clicked and scrolled; a page made to fit is not where
  // Playwright looks for it.
  const force = { force: true };
  await picture.contentFrame().getByText('Go').click(force);
  await picture.contentFrame().locator('input').click(force);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1_500);
  expect(outside.connections()).toBe(before);
  expect(dialogs).toBe(0);
  expect(await page.title()).not.toContain('hacked');
  expect(new URL(page.url()).pathname).toBe(
    '/martech/templates/default/newsletter-us',
  );
  outside.close();
});

test('a banner of an agency is shown without its tracking', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await signInAs(
    page,
    'Maya Lindqvist',
    '/martech/templates/default/event-banner-pl',
  );
  await expect(
    pictureOf(page, 'Event banner Poland')
      .contentFrame()
      .getByText('Weekend w Tatrach'),
  ).toBeVisible();
  await expect(
    page.getByText(/scripts and the like were taken out/),
  ).toBeVisible();
  expect(asked.filter(url => url.includes('roadshow-agency'))).toEqual([]);
});
