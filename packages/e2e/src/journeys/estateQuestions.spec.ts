import { expect, test } from '@playwright/test';
import { expectFits } from '../fixtures/expectFits';
import { signInAs } from '../index';

const estate = '/martech-estate';

test.describe('an architect looks at the estate', () => {
  test('finds the record of campaign status, and its conflict', async ({
    page,
  }) => {
    await signInAs(page, 'Maya Lindqvist', `${estate}/systems-of-record`);
    await page
      .getByRole('searchbox', { name: 'Find data or a system' })
      .fill('campaign status');
    const row = page.getByRole('row', { name: /^Campaign status/ });
    await expect(row).toContainText('Conflict');
    await expect(
      row.getByRole('img', { name: 'Record, in conflict' }),
    ).toHaveCount(2);
    await expectFits(page);
  });

  test('sees what is brittle, and what a system is connected with', async ({
    page,
  }) => {
    await signInAs(page, 'Maya Lindqvist', `${estate}/dependencies`);
    const map = page.getByRole('group', { name: 'Map of integrations' });
    await expect(map).toBeVisible();
    await expectFits(page);
    const nodes = map.getByRole('button');
    const all = await nodes.count();
    await page.getByRole('button', { name: 'Only brittle ones' }).click();
    await expect(page).toHaveURL(/show=brittle/);
    await expect.poll(() => nodes.count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'All integrations' }).click();
    await map
      .getByRole('button', {
        name: /^Asset library.*what it is connected with$/,
      })
      .click();
    await expect(page).toHaveURL(/around=/);
    await page.getByRole('button', { name: 'Back to the whole map' }).click();
    await expect.poll(() => nodes.count()).toBe(all);
  });
});

test('a director asks who lost control, and how it stood in spring', async ({
  page,
}) => {
  await signInAs(page, 'Maya Lindqvist', `${estate}/drift`);
  await page.getByRole('button', { name: '12 months' }).click();
  await page.getByRole('button', { name: /^Lost control \d+/ }).click();
  const events = page.getByRole('list', { name: 'Changes of state' });
  await expect(events).toContainText('Lost control');
  await expect(events).toContainText('Why');
  const slider = page.getByRole('slider', { name: 'Day to look at' });
  await slider.focus();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/asOf=\d{4}-\d{2}-\d{2}/);
  await expect(
    page.getByRole('heading', { name: /^How it stood at the end of/ }),
  ).toBeVisible();
  await page
    .getByRole('button', { name: /Controlled$/ })
    .first()
    .click();
  await expect(
    page.getByRole('table', { name: /^Controlled at the end of/ }),
  ).toBeVisible();
  await expectFits(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`looks at the estate, ${colorScheme}, 1024 wide`, () => {
    test.use({ colorScheme, viewport: { width: 1024, height: 900 } });

    test('fit, and axe finds nothing serious', async ({ page }) => {
      test.setTimeout(120_000);
      await signInAs(page, 'Maya Lindqvist', `${estate}/drift`);
      const screens: Array<[string, string]> = [
        ['drift', 'Changes of state'],
        ['systems-of-record', 'Data and its systems'],
        ['dependencies', 'Map of integrations'],
      ];
      for (const [path, loaded] of screens) {
        await test.step(path, async () => {
          await page.goto(`${estate}/${path}`);
          await expect(page.getByLabel(loaded).first()).toBeVisible();
          await expectFits(page);
        });
      }
    });
  });
}
