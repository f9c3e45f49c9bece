import { Page, expect, test } from '@playwright/test';

/** The example entity of docs/install.md. */
const platform = 'Newsletter service';

/** Where the created app shows its catalog. */
const catalog = process.env.CATALOG_PATH ?? '/catalog';

/** An app of the new system asks guests to press a button, one of the old lets them in. */
async function open(page: Page, path: string) {
  await page.goto(path);
  const enter = page.getByRole('button', { name: 'Enter' });
  const inside = page
    .getByTestId('sidebar-root')
    .getByRole('link', { name: 'Settings' });
  await expect(enter.or(inside).first()).toBeVisible();
  if (await enter.isVisible()) await enter.click();
  await expect(inside).toBeVisible();
}

test('the catalog lists our kind', async ({ page }) => {
  const filters = 'filters[kind]=marketingplatform&filters[user]=all';
  await open(page, `${catalog}?${filters}`);
  await expect(page.getByRole('link', { name: platform })).toBeVisible();
});

test('the navigation leads to the overview, and on to the platforms', async ({
  page,
}) => {
  await open(page, '/settings');
  await page
    .getByTestId('sidebar-root')
    .getByRole('link', { name: 'Martech' })
    .click();
  await expect(page).toHaveURL(/\/martech/);
  await page.getByRole('link', { name: 'All platforms' }).click();
  await expect(page).toHaveURL(/\/martech\/platforms/);
  await expect(page.getByRole('link', { name: platform })).toBeVisible();
});

test('the estate and governance have pages of their own', async ({ page }) => {
  await open(page, '/martech-estate/renewals');
  await expect(page.getByText('Steering pack').first()).toBeVisible();
  await expect(page.getByText('Money at risk').first()).toBeVisible();
  await open(page, '/martech-governance/inbox');
  await expect(page.getByText('Who decides').first()).toBeVisible();
});

test('the page of a platform shows our cards', async ({ page }) => {
  await open(page, '/catalog/default/marketingplatform/newsletter');
  await expect(page.getByRole('heading', { name: platform })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: /roles/i }).first(),
  ).toBeVisible();
});

test('a form of the package shows its own fields', async ({ page }) => {
  await open(page, '/create/templates/default/sandbox-tool');
  await expect(page.getByText('Try out a tool').first()).toBeVisible();
  await page.getByLabel(/What sort of tool it is/).fill('newsletter');
  await page.getByRole('option', { name: /mail/i }).first().click();
});
