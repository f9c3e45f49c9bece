import { expect, test } from '@playwright/test';
import { asPerson } from '../fixtures/asPerson';
import { expectFits } from '../fixtures/expectFits';
import { expectNoSeriousViolations } from '../fixtures/expectNoSeriousViolations';
import { signInAs } from '../fixtures/signInAs';

/** A name is never given twice, so that a portal which has seen this before sees it again. */
const run = Date.now().toString(36);
const title = `Claimed tool ${run}`;
const name = `claimed-tool-${run}`;
const address = `/registry/entities/marketingplatform/default/${name}`;

test('what people answer for is on the home page and on the page of their team', async ({
  page,
}) => {
  await signInAs(page, 'Maya Lindqvist', '/home');
  const platforms = page.getByText('My platforms', { exact: true });
  await expect(platforms).toBeVisible();
  await expect(page.getByText(/^Owns \d+ platforms/).first()).toBeVisible();
  await expect(page.getByText('What waits for me')).toBeVisible();
  await expect(page.getByText('My renewals')).toBeVisible();

  await page.goto('/catalog/default/group/brand-studio');
  const card = page.getByText('Marketing technology of this team');
  await expect(card).toBeVisible();
  const counts = page.getByRole('link', { name: /^Uncontrolled: \d+$/ });
  await expect(counts.first()).toBeVisible();
  await expectFits(page);
  await counts.first().click();
  await expect(page).toHaveURL(/controlState=uncontrolled/);
});

test('a record is found by search, with how it stands', async ({ page }) => {
  await signInAs(
    page,
    'Maya Lindqvist',
    '/search?query=lost%20its%20owner&types[]=martech-record',
  );
  const found = page.getByRole('link', { name: /^EXC-\d+ .*lost its owner/ });
  await expect(found.first()).toBeVisible();
  await expectNoSeriousViolations(
    page,
    'li:has(a[href*="/martech-governance/exceptions/"]) > div',
  );
  await found.first().click();
  await expect(page).toHaveURL(/\/martech-governance\/exceptions\//);
});

test('a team says that a platform is theirs; what was removed comes back', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const ines = await asPerson(request, 'ines.moreau');
  const { body, status } = await ines.post('/registry/entities', {
    entity: {
      apiVersion: 'martech/v1alpha1',
      kind: 'MarketingPlatform',
      metadata: { name, title },
      spec: {
        type: 'email-marketing',
        lifecycle: 'proposed',
        owner: 'group:default/brand-studio',
      },
    },
    overlapReason: 'Only to see whose it is',
  });
  expect([status, body.error]).toEqual([201, undefined]);

  await signInAs(page, 'Ines Moreau', '/martech-governance/inbox');
  await expect(async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Answer now' }).click();
    await expect(
      page.getByRole('button', { name: `Yes, mine: ${title}` }),
    ).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText(/^\d+ of \d+ claimed/)).toBeAttached();
  await expectNoSeriousViolations(page, '[role="dialog"]');
  const yes = page.getByRole('button', { name: `Yes, mine: ${title}` });
  await yes.click();
  await expect(yes).toBeHidden();
  await page.getByRole('button', { name: 'Close' }).click();

  const removed = await ines.post(
    `${address}/remove`,
    { reason: 'Only tried' },
    body.version,
  );
  expect([removed.status, removed.body.error]).toEqual([200, undefined]);
  await page.goto('/martech/platforms');
  await page.getByRole('button', { name: /^Removed \(\d+\)$/ }).click();
  await expectNoSeriousViolations(page, '[role="dialog"]');
  await page.getByRole('button', { name: `Restore ${title}` }).click();
  await page.getByRole('textbox', { name: /Why/ }).fill('It was ours');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(
    page.getByRole('button', { name: `Restore ${title}` }),
  ).toBeHidden();
  const back = await ines.get(address);
  expect(back.body.removed).toBe(false);
});
