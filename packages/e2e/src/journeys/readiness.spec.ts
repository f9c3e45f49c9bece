import { expect, test } from '@playwright/test';
import { expectNoSeriousViolations, signInAs } from '../index';

const platform = '/catalog/default/marketingplatform/campaign-automation';
const editor = '/martech/scorecards/default/operational-readiness/edit';

test.describe('readiness of a platform', () => {
  test('leads from the ring to the check and to its fix', async ({ page }) => {
    await signInAs(page, 'Maya Lindqvist', platform);
    const ring = page.getByRole('img', { name: /^\d of 8 conditions hold$/ });
    await expect(ring).toBeVisible();
    await page.getByRole('link', { name: 'See every check' }).click();
    await expect(page).toHaveURL(/\/scorecards$/);

    const summary = page.getByRole('region', {
      name: 'Readiness',
      exact: true,
    });
    await expect(summary.getByRole('button')).toHaveCount(8);
    await summary.getByRole('button', { name: /^Support/ }).click();
    await expect(page).toHaveURL(/condition=support/);
    await page.getByText('Only what needs work').click();
    await expect(page).toHaveURL(/show=work/);
    await page.reload();
    await expect(page.getByText('Only Support', { exact: true })).toBeVisible();
    await expectNoSeriousViolations(page, 'main');
  });

  test('is checked at once when asked, and tells what came of it', async ({
    page,
  }) => {
    await signInAs(page, 'Maya Lindqvist', `${platform}/scorecards`);
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect(page.getByText(/^Checked just now/)).toBeVisible();
  });

  test('is shown as it was on a past day, with a way back', async ({
    page,
  }) => {
    await signInAs(page, 'Maya Lindqvist', `${platform}/scorecards`);
    const day = page.getByLabel('As it was on');
    await expect(day).toBeEnabled();
    const first = await day.getAttribute('min');
    expect(first).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await page.goto(`${platform}/scorecards?asOf=${first}`);
    await expect(page.getByText(/under the rules of that day/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check now' })).toHaveCount(
      0,
    );
    await page.getByRole('button', { name: 'Back to today' }).click();
    await expect(page.getByRole('button', { name: 'Check now' })).toBeVisible();
  });
});

test.describe('the editor of a scorecard', () => {
  test('shows a mistake at its line and leads there', async ({ page }) => {
    await signInAs(page, 'Tomas Okafor', editor);
    const text = page.getByRole('textbox', { name: 'Scorecard as YAML' });
    await expect(page.getByText('No problems found')).toBeVisible();
    const rule = page.getByText('rule: owner.known && owner.active');

    await rule.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' && owner.knwn');
    await expect(page.getByText(/^1 problem$/)).toBeVisible();
    await page.getByRole('button', { name: /^Line \d+, column \d+/ }).click();
    await expect(text).toBeFocused();

    await expectNoSeriousViolations(page, 'main');
  });

  test('keeps unfinished text, and asks before it is left', async ({
    page,
  }) => {
    await signInAs(page, 'Tomas Okafor', editor);
    const text = page.getByRole('textbox', { name: 'Scorecard as YAML' });
    await text.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# my note\n');
    await expect(page.getByText('No problems found')).toBeVisible();
    await page.getByRole('button', { name: /^Preview against/ }).click();
    await expect(page.getByText(/^Nothing changes/)).toBeVisible();

    await page.getByRole('link', { name: 'Back to the scorecard' }).click();
    await page.getByRole('button', { name: 'Go on writing' }).click();
    page.once('dialog', dialog => dialog.accept());
    await page.reload();
    await expect(page.getByText(/your unfinished text/)).toBeVisible();
    await expect(page.getByText('# my note')).toBeVisible();
  });
});
