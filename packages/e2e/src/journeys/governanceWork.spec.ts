import { expect, test } from '@playwright/test';
import { asPerson } from '../fixtures/asPerson';
import { signInAs } from '../index';

const platform = '/catalog/default/marketingplatform/banner-builder';

test('a record is started from a platform in two clicks, and shown', async ({
  page,
}) => {
  await signInAs(page, 'Maya Lindqvist', `${platform}/governance`);
  await page.getByRole('button', { name: 'Make a request' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByText('Banner builder')).toBeVisible();
  await expect(form.getByText(/They promise an answer within/)).toBeVisible();

  // From here on without a mouse.
  const title = `Access for the spring campaign ${Date.now()}`;
  await form.getByLabel('In a line').focus();
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Ask for it' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/martech-governance\/requests\/[0-9A-Z]{26}$/);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
});

test('what waits is decided in the inbox, with the evidence beside it', async ({
  page,
  request,
}) => {
  const title = `A connection nobody watches ${Date.now()}`;
  const maya = await asPerson(request, 'maya.lindqvist');
  const asked = await maya.post('/changes', {
    entityRef: 'marketingplatform:default/asset-library',
    title,
    fields: { aspects: ['integration'], risk: 'low' },
  });
  expect(asked.status, JSON.stringify(asked.body)).toBe(201);
  await signInAs(page, 'Priya Raman', '/martech-governance');
  await page.getByRole('button', { name: title }).click();
  const evidence = page.getByRole('region', { name: 'What you decide about' });
  await expect(evidence.getByRole('heading', { name: title })).toBeVisible();
  await expect(evidence.getByText('This waits for you')).toBeVisible();
  await evidence.getByRole('button', { name: 'Approve' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Approve' })
    .click();
  await expect(page.getByRole('button', { name: title })).toHaveCount(0);
});

test('results of a search say how platforms stand', async ({ page }) => {
  await signInAs(page, 'Maya Lindqvist', '/search?query=asset%20library');
  const found = page.getByRole('listitem').filter({
    has: page.getByRole('link', { name: 'Asset library', exact: true }),
  });
  await expect(
    found.first().getByText(/^(Controlled|Drifting|Uncontrolled)$/),
  ).toBeVisible();
});

test('a freeze is offered to those who may plan one', async ({ page }) => {
  await signInAs(
    page,
    'Maya Lindqvist',
    '/martech-governance/changes?show=freezes',
  );
  await expect(page.getByText('Planned by:')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Plan a freeze' })).toHaveCount(
    0,
  );
});
