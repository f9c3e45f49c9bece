import { expect, test } from '@playwright/test';
import { expectFits } from '../fixtures/expectFits';
import { signInAs } from '../index';

test('a director starts at the overview and takes a pack to a meeting', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await signInAs(page, 'Henrik Vale', '/martech');
  await expect(page.getByRole('tab', { name: 'Overview' })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  await test.step('a number opens the list behind it', async () => {
    const control = page.getByRole('region', { name: 'Control' });
    const drifting = control.getByRole('link', { name: /Drifting: show/ });
    const number = (await drifting.getAttribute('aria-label'))?.split(' ')[0];
    await expectFits(page);
    await drifting.click();
    await expect(
      page.getByText(new RegExp(`^${number}( of \\d+)? platforms?$`)),
    ).toBeVisible();
    await page.goBack();
    const missing = page.getByRole('link', { name: /missing: Intake/ });
    const lacking = (await missing.getAttribute('aria-label'))?.match(/\d+/);
    await missing.click();
    await expect(
      page.getByText(new RegExp(`^${lacking}( of \\d+)? platforms?$`)),
    ).toBeVisible();
  });

  await test.step('what is typed finds who owns it', async () => {
    await page.goto('/martech');
    await page.getByLabel(/^Platform, tool, vendor/).fill('survey');
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page.getByText(/^\d+ of \d+ platforms$/)).toBeVisible();
  });

  await test.step('a pack is frozen, and fits one page', async () => {
    await page.goto('/martech-estate/packs');
    await expect(
      page.getByRole('heading', { name: /^State of the marketing/ }),
    ).toBeVisible();
    await expectFits(page);
    await page.getByRole('button', { name: 'Freeze this pack' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Title/).fill('Steering committee');
    await dialog.getByRole('button', { name: 'Freeze this pack' }).click();
    await expect(
      page.getByRole('heading', { name: 'Steering committee' }),
    ).toBeVisible();
    await expect(page.getByText(/PACK-\d+, frozen by/).first()).toBeVisible();
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString(
      'latin1',
    );
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
