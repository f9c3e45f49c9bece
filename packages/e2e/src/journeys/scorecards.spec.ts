import { readFile } from 'node:fs/promises';
import { expect, Page, test } from '@playwright/test';
import { expectNoSeriousViolations, signInAs } from '../index';

const readiness = '/martech/scorecards/default/operational-readiness';
const map = (page: Page) =>
  page.getByRole('table', { name: 'Entities and checks' });

test('the list of scorecards leads to one and back', async ({ page }) => {
  await signInAs(page, 'Henrik Vale', '/martech/scorecards');
  await expect(page.getByText(/^\d+ scorecards$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Campaigns' })).toBeVisible();
  await page
    .getByRole('link', { name: 'Operational readiness', exact: true })
    .click();
  await expect(page).toHaveURL(new RegExp(readiness));
  await expect(page.getByText(/^\d+ entities$/)).toBeVisible();
  await page.getByRole('link', { name: 'All scorecards' }).click();
  await expect(page.getByText(/^\d+ scorecards$/)).toBeVisible();
});

test('a director finds who fails most, and the link can be shared', async ({
  page,
}) => {
  await signInAs(page, 'Henrik Vale', readiness);
  await expect(map(page).getByRole('rowheader').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Failing only' }).check();
  await expect(page.getByText(/^\d+ of \d+ entities$/)).toBeVisible();
  await page.getByLabel('Group by').selectOption({ label: 'Owner' });
  await expect(
    page.getByText(/^\d+ groups, \d+ of \d+ entities$/),
  ).toBeVisible();
  await map(page).getByRole('rowheader').first().getByRole('button').click();
  await expect(page.getByRole('button', { name: 'All groups' })).toBeVisible();

  const address = page.url();
  expect(address).toContain('outcome=fail');
  expect(address).toContain('in=group');
  await page.reload();
  await expect(page.getByRole('button', { name: 'All groups' })).toBeVisible();
  await expect(page.getByText(/^\d+ of \d+ entities$/)).toBeVisible();

  const row = map(page).getByRole('rowheader').first().getByRole('link');
  await row.click();
  await expect(page).toHaveURL(/\/catalog\/.*\/scorecards/);
});

test('a check is explained, with those who fail it', async ({ page }) => {
  await signInAs(page, 'Maya Lindqvist', readiness);
  const header = map(page).getByRole('columnheader').getByRole('button');
  await header.first().click();
  const panel = page.getByRole('dialog');
  for (const heading of ['How to fix it', 'How it came out', 'Rule']) {
    await expect(panel.getByRole('heading', { name: heading })).toBeVisible();
  }
  await expect(page).toHaveURL(/about=/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('results leave the portal as CSV, a column for each check', async ({
  page,
}) => {
  await signInAs(page, 'Clara Osei', readiness);
  await expect(map(page).getByRole('rowheader').first()).toBeVisible();
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV, for spreadsheets' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^martech-operational-readiness-.*\.csv$/,
  );
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^Entity,Name,Owner,Score,Level,/);
  expect(lines.slice(1).join()).toContain('marketingplatform:default/');
});

test('a campaign says until when, who has to act and how it closes', async ({
  page,
}) => {
  await signInAs(page, 'Henrik Vale', '/martech/scorecards?type=campaign');
  const card = page.getByRole('region', { name: 'Campaigns' });
  await expect(card.getByText(/days left|Ends today|Ended/)).toBeVisible();
  await card.getByRole('link').first().click();
  for (const part of ['Progress', 'Who still has to act', 'How it closes']) {
    await expect(
      page.getByRole('region', { name: part, exact: true }),
    ).toBeVisible();
  }
});

test('a scorecard that does not exist says so and leads on', async ({
  page,
}) => {
  await signInAs(page, 'Henrik Vale', '/martech/scorecards/default/nothing');
  await expect(page.getByText('There is no such scorecard')).toBeVisible();
  await page.getByRole('button', { name: 'All scorecards' }).click();
  await expect(page.getByText(/^\d+ scorecards$/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`scorecards, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1024, height: 900 } });

    test('screens fit at 1024, and axe finds nothing serious', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await signInAs(page, 'Henrik Vale', '/martech/scorecards');
      for (const path of [
        '/martech/scorecards',
        readiness,
        `${readiness}?group=owner`,
      ]) {
        await page.goto(path);
        await expect(
          page
            .getByRole('status')
            .filter({ hasText: /^(\d+ groups, )?\d+ (scorecards|entities)$/ }),
        ).toBeVisible();
        await expect(page.getByRole('progressbar')).toHaveCount(0);
        const overflow = await page.evaluate(
          () =>
            document.documentElement.scrollWidth -
            document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await expectNoSeriousViolations(page);
      }
    });
  });
}
