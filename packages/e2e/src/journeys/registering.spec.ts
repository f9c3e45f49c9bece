import { expect, Locator, Page, test } from '@playwright/test';
import { asPerson } from '../fixtures/asPerson';
import { expectNoSeriousViolations } from '../fixtures/expectNoSeriousViolations';
import { signInAs } from '../fixtures/signInAs';

/** From the button to the page of what was registered. */
const VISIBLE_MS = 10_000;

/** A name is never given twice, so that a portal which has seen this before sees it again. */
const run = Date.now().toString(36);
const poll = `Poll maker ${run}`;
const shelf = `Picture shelf ${run}`;
const sandbox = `/registry/entities/marketingplatform/default/poll-maker-${run}`;

/** The form is whole once the team of the person is known. */
const teamIsKnown = (page: Page) =>
  expect(page.getByRole('textbox', { name: /^Your team/ })).toHaveValue(
    'Brand studio',
  );

async function choose(
  page: Page,
  field: Locator,
  word: string,
  option: RegExp,
  click: (target: Locator) => Promise<void> = target => target.click(),
) {
  await click(field);
  await field.fill(word);
  await click(page.getByRole('option', { name: option }).first());
}

test('a creative technologist opens a sandbox with seven clicks', async ({
  page,
}) => {
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  await signInAs(page, 'Ines Moreau');
  await click(page.getByRole('button', { name: 'Try out a tool' }));
  // The first field has the cursor already. The team is found while people type,
  // and takes no letter back.
  const name = page.getByLabel(/^What the tool is called/);
  await expect(name).toBeFocused();
  await page.keyboard.type(poll, { delay: 30 });
  await teamIsKnown(page);
  await expect(name).toHaveValue(poll);
  await choose(
    page,
    page.getByRole('textbox', { name: /^What sort of tool it is/ }),
    'survey',
    /Interactive Content/,
    click,
  );
  await click(page.getByLabel(/^What you want to find out/));
  await page.keyboard.type('See whether people answer.');
  await expectNoSeriousViolations(page, 'form');
  await click(page.getByRole('button', { name: 'Check what you wrote' }));
  await click(page.getByRole('button', { name: 'Open the sandbox' }));

  const sent = Date.now();
  const link = page.getByRole('button', {
    name: 'Open the page of the sandbox',
  });
  await expect(link).toBeVisible();
  expect(Date.now() - sent).toBeLessThan(VISIBLE_MS);
  await click(link);
  await expect(page.getByRole('heading', { name: poll })).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Brand studio' }).first(),
  ).toBeVisible();
  await expect(page.getByText('See whether people answer.')).toBeVisible();
  await expect(page.getByText('Not live yet').first()).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(7);
});

test('whoever edits what somebody changed meanwhile is told, and loses nothing', async ({
  page,
  request,
}) => {
  const ines = await asPerson(request, 'ines.moreau');
  await signInAs(
    page,
    'Ines Moreau',
    `/catalog/default/marketingplatform/poll-maker-${run}`,
  );
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(page.getByLabel(/^Name in the portal/)).toHaveValue(
    `poll-maker-${run}`,
  );
  await page.getByRole('button', { name: 'Next' }).click();
  const title = page.getByLabel(/^What people call it/);
  await expect(title).toHaveValue(poll);
  await title.fill('Poll and quiz maker');

  const { body: before } = await ines.get(sandbox);
  const { metadata, ...entity } = JSON.parse(JSON.stringify(before.entity));
  const changed = await ines.put(
    sandbox,
    { entity: { ...entity, metadata: { ...metadata, description: 'Polls.' } } },
    before.version,
  );
  expect(changed.status, JSON.stringify(changed.body)).toBe(200);

  for (let step = 0; step < 5; step += 1) {
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('button', { name: 'Check what you wrote' }).click();
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByText(/version 2/).first()).toBeVisible();
  const { body: after } = await ines.get(sandbox);
  expect(after).toMatchObject({
    version: 2,
    entity: { metadata: { title: poll, description: 'Polls.' } },
  });
});

test('a platform is registered in full, with a reason why one more is needed, and retired', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const next = () => page.getByRole('button', { name: 'Next' }).click();
  await signInAs(page, 'Ines Moreau', '/martech/platforms');
  await page.getByRole('button', { name: 'Add a platform' }).click();
  await page.getByLabel(/^What people call it/).fill(shelf);
  await page.getByLabel(/^What it is for/).fill('Pictures of shops.');
  await choose(
    page,
    page.getByRole('textbox', { name: /^What sort of tool it is/ }),
    'asset library',
    /DAM/,
  );
  await expect(page.getByText('Asset library').first()).toBeVisible();
  // Without a reason the form does not go on.
  const why = page.getByLabel(/Why is one more needed/);
  await expect(why).toBeVisible();
  await next();
  await expect(why).toBeFocused();
  await why.fill('Shops may not sign in to the other one.');
  await choose(
    page,
    page.getByRole('textbox', { name: /^Who makes it/ }),
    'Shelfware',
    /Shelfware/,
  );
  await next();

  await page.getByLabel(/^How much the business leans on it/).click();
  await page.getByRole('option', { name: /^Niche/ }).click();
  await next();
  await expect(
    page.getByRole('textbox', { name: /^Team that answers for it/ }),
  ).toHaveValue('Brand studio');
  await expectNoSeriousViolations(page, 'form');
  await next();
  await next();
  await page.getByLabel(/^How sensitive it is/).click();
  await page.getByRole('option', { name: /^Internal/ }).click();
  await page.getByLabel(/^Is there anything about people in it/).click();
  await page.getByRole('option', { name: /^No/ }).click();
  await next();
  await page.getByRole('button', { name: 'Check what you wrote' }).click();
  await page.getByRole('button', { name: 'Register it' }).click();
  await page
    .getByRole('button', { name: 'Open the page of the platform' })
    .click();

  await expect(page.getByRole('heading', { name: shelf })).toBeVisible();
  await expect(page.getByText(/Shelfware/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Why/).fill('The other one has guests now.');
  await dialog.getByRole('button', { name: 'Retire' }).click();
  await expect(page.getByText('Retired').first()).toBeVisible();

  await page.goto(`/martech/platforms?q=${encodeURIComponent(shelf)}`);
  await expect(page.getByText('Nothing fits the search')).toBeVisible();
});
