import { expect, test } from '@playwright/test';
import { expectNoSeriousViolations, signInAs } from '../index';

test('the first page introduces the people of the sample company', async ({
  page,
}) => {
  await page.goto('/');
  await expect(
    page.getByRole('button', { name: 'Tomas Okafor' }),
  ).toContainText('Governance lead');
  await expectNoSeriousViolations(page);
});

test('a platform owner signs in and lands on the estate', async ({ page }) => {
  await signInAs(page, 'Maya Lindqvist');
  await expect(page).toHaveURL(/\/martech/);
  await expect(
    page
      .getByTestId('sidebar-root')
      .getByRole('link', { name: 'Martech', exact: true }),
  ).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByText('Maya Lindqvist').first()).toBeVisible();
});
