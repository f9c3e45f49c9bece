import { expect, test } from '@playwright/test';
import { expectFits } from '../fixtures/expectFits';
import { signInAs } from '../index';

const estate = '/martech-estate';

test('the map is gone through down to a platform, with the keyboard and the mouse', async ({
  page,
}) => {
  await signInAs(page, 'Maya Lindqvist', estate);
  const map = page.getByRole('listbox', { name: /^Map of All categories/ });
  await expect(map).toBeVisible();
  await expectFits(page);

  await map.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]at=/);
  const inside = page.getByRole('listbox', { name: /^Map of / });
  const first = inside.getByRole('option', { selected: true });
  await expect(first).toHaveText(/^.+, (Un)?[Cc]ontrolled|Drifting|Not live/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'All categories' }).click();
  await expect(map).toBeVisible();

  await page.getByRole('button', { name: 'Cost a year' }).click();
  await page.getByLabel('Find a platform or vendor').fill('HubSpot');
  await expect(page.getByText(/^1 of \d+ platforms$/)).toBeVisible();
  const found = page.getByRole('listbox', { name: /: 1 platform$/ });
  await found.click();
  await expect(
    page.getByRole('heading', { name: 'Campaign automation' }),
  ).toBeVisible();
});

test('the table and the matrix open the lists behind their numbers', async ({
  page,
}) => {
  await signInAs(page, 'Maya Lindqvist', `${estate}/landscape?view=table`);
  await page
    .getByRole('link', { name: /Drifting in Content & Experience: show them/ })
    .click();
  await expect(page).toHaveURL(/controlState=drifting/);
  await expect(page.getByRole('table', { name: 'Platforms' })).toBeVisible();

  await page.goto(`${estate}/coverage`);
  const grid = page.getByRole('grid', { name: 'Capabilities by market' });
  await expect(grid).toBeVisible();
  await expectFits(page);
  await page.getByRole('button', { name: /Gap: show the/ }).click();
  await expect(page).toHaveURL(/show=gap/);
  await grid
    .getByRole('link', { name: /: (Overlap|Served by one)\./ })
    .first()
    .click();
  await expect(page).toHaveURL(/platforms\?capability=.*&market=/);
  await expect(page.getByRole('table', { name: 'Platforms' })).toBeVisible();
});
