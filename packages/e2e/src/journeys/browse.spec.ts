import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { signInAs } from '../index';

const rows = 'role=row';

test('a finance manager finds what can still be cancelled, dearest first', async ({
  page,
}) => {
  await signInAs(page, 'Clara Osei', '/martech/platforms');
  const count = page.getByText(/^\d+( of \d+)? platforms$/);
  await expect(count).toBeVisible();

  await page
    .getByRole('group', { name: 'Filters', exact: true })
    .getByRole('button', { name: 'Cancel by' })
    .click();
  await page.getByText(/120 days/).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^\d+ of \d+ platforms$/)).toBeVisible();

  await page
    .getByRole('columnheader', { name: /Cost a year/ })
    .getByRole('button')
    .click();
  await expect(page).toHaveURL(/sort=/);
  await expect(
    page.getByRole('columnheader', { name: /Cost a year/ }),
  ).toHaveAttribute('aria-sort', /ascending|descending/);

  const address = page.url();
  await page.reload();
  await expect(page).toHaveURL(address);
  await expect(page.getByText(/^\d+ of \d+ platforms$/)).toBeVisible();
});

test('words find platforms, and the way back leads to the whole list', async ({
  page,
}) => {
  await signInAs(page, 'Maya Lindqvist', '/martech/platforms');
  await page.getByPlaceholder('Search platforms').fill('asset library');
  // The list follows when typing pauses, and the address with it.
  await expect(page).toHaveURL(/asset(\+|%20)library/);
  await page.getByRole('link', { name: 'Asset library', exact: true }).click();
  await expect(page).toHaveURL(/marketingplatform\/asset-library/);
  await page.goBack();
  await expect(page.getByPlaceholder('Search platforms')).toHaveValue(
    'asset library',
  );
});

test('a search without a match offers to clear it', async ({ page }) => {
  await signInAs(
    page,
    'Maya Lindqvist',
    '/martech/platforms?q=zzz-nothing-is-called-this',
  );
  await expect(page.getByText('Nothing fits the search')).toBeVisible();
  await page
    .getByRole('button', { name: /^Clear/ })
    .first()
    .click();
  await expect(page.locator(rows).nth(3)).toBeVisible();
});

test('a list leaves the portal as CSV', async ({ page }) => {
  await signInAs(page, 'Clara Osei', '/martech/vendors');
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV, for spreadsheets' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.split('\n')[0]).toContain('title');
  expect(text).toContain('HubSpot');
});

test('every list fills and leads to an entity', async ({ page }) => {
  await signInAs(page, 'Henrik Vale', '/martech');
  for (const list of ['Templates', 'Integrations', 'Vendors', 'Decisions']) {
    await page.getByRole('tab', { name: list }).click();
    await expect(
      page.getByText(
        new RegExp(`^\\d+( of \\d+)? ${list.toLocaleLowerCase('en')}$`),
      ),
    ).toBeVisible();
    await expect(page.locator(rows).nth(3)).toBeVisible();
  }
});
