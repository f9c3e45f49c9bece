import { expect, test } from '@playwright/test';
import { expectFits } from '../fixtures/expectFits';
import { signInAs } from '../index';

const renewals = '/martech-estate/renewals';

test('what can still be cancelled is found, and decided on the spot', async ({
  page,
}) => {
  await signInAs(page, 'Clara Osei', renewals);
  await page.getByRole('button', { name: /^Money at risk/ }).click();
  await expect(page).toHaveURL(/risk=at-risk/);
  await page.getByRole('button', { name: /^In 90 days/ }).click();
  await expect(page).toHaveURL(/window=90/);
  const list = page.getByRole('table', { name: 'Contracts' });
  const row = list.getByRole('row', { name: /Creative review/ });
  await expect(row).toContainText('Uncontrolled');

  await row
    .getByRole('button', { name: 'Decide about Creative review' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Retire/ }).check();
  await expect(dialog).toContainText('Give notice to the vendor by');
  await dialog.getByRole('radio', { name: 'It is decided' }).check();
  await dialog.getByLabel('Why').fill('Work management does the same.');
  await expectFits(page);
  await dialog.getByRole('button', { name: 'Record the decision' }).click();
  await expect(dialog).toContainText('is on record');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(row.getByRole('link', { name: 'Retire' })).toBeVisible();

  // The catalog has it, not only this page.
  await expect(async () => {
    await page.reload();
    await expect(row.getByRole('link', { name: 'Retire' })).toBeVisible({
      timeout: 5_000,
    });
  }).toPass({ timeout: 45_000 });
  await row.getByRole('link', { name: 'Retire' }).click();
  await expect(
    page.getByRole('heading', { name: 'End the contract of Creative review' }),
  ).toBeVisible();
});

test('the dates come into a calendar that cannot sign in, until it is taken back', async ({
  page,
  request,
}) => {
  await signInAs(page, 'Clara Osei', renewals);
  await page.getByRole('button', { name: 'Subscribe in my calendar' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make an address' }).click();
  const address = await dialog
    .getByLabel('Address of your calendar')
    .inputValue();
  await expectFits(page);
  const { pathname, search } = new URL(address);
  const read = await request.get(`${pathname}${search}`);
  expect(read.headers()['content-type']).toContain('text/calendar');
  const text = (await read.text()).replace(/\r\n /g, '');
  expect(text).toContain('SUMMARY:Last day to cancel: ');
  expect(text).toContain('SUMMARY:Freeze: Black Friday 2026');

  await dialog
    .getByRole('button', { name: /^Take back the address/ })
    .first()
    .click();
  await expect(dialog.getByLabel('Address of your calendar')).toHaveCount(0);
  await expect(async () => {
    const again = await request.get(`${pathname}${search}`);
    expect(again.status()).toBe(404);
  }).toPass();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 1024]) {
    test.describe(`renewals, ${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('fit, and axe finds nothing serious', async ({ page }) => {
        await signInAs(page, 'Clara Osei', renewals);
        await expect(
          page.getByRole('heading', { name: 'The next 120 days' }),
        ).toBeVisible();
        await expectFits(page);
        await page.goto(`${renewals}?owner=group:default/nobody`);
        await expect(
          page.getByText('No contract fits these filters'),
        ).toBeVisible();
        await expectFits(page);
      });
    });
  }
}
