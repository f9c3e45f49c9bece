import { readFile } from 'node:fs/promises';
import { expect, Page, test } from '@playwright/test';
import { expectNoSeriousViolations } from '../fixtures/expectNoSeriousViolations';
import { signInAs } from '../index';

/** Chooses a file of what is shown, and reads what the browser was given. */
async function saved(page: Page, choice: RegExp) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: choice }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

test('a list leaves the portal as it is filtered, for programs', async ({
  page,
}) => {
  await signInAs(page, 'Clara Osei', '/martech/platforms?tier=anchor');
  const count = page.getByText(/^\d+ of \d+ platforms$/);
  await expect(count).toBeVisible();
  const shown = Number((await count.innerText()).split(' ')[0]);
  const { name, text } = await saved(page, /^JSON/);
  expect(name).toMatch(/^martech-platforms-.*\.json$/);
  const { items, kind } = JSON.parse(text);
  expect(kind).toBe('MarketingPlatform');
  expect(items).toHaveLength(shown);
  expect(new Set(items.map(({ tier }: { tier: string }) => tier))).toEqual(
    new Set(['anchor']),
  );
});

test('the estate leaves the portal as a bill of materials', async ({
  page,
}) => {
  await signInAs(page, 'Tomas Okafor', '/martech/platforms');
  await expect(page.getByText(/^\d+( of \d+)? platforms$/)).toBeVisible();
  const { name, text } = await saved(page, /^Bill of materials/);
  expect(name).toMatch(/\.cdx\.json$/);
  const bom = JSON.parse(text);
  expect([bom.bomFormat, bom.specVersion]).toEqual(['CycloneDX', '1.6']);
  const library = bom.services.find(
    (service: { 'bom-ref': string }) =>
      service['bom-ref'] === 'marketingplatform:default/asset-library',
  );
  expect(library).toMatchObject({
    name: 'Asset library',
    endpoints: ['https://assets.halden-moss.example/'],
    provider: { name: expect.any(String) },
    data: expect.any(Array),
  });
});

test('a register of records leaves the portal, by keyboard too', async ({
  page,
}) => {
  await signInAs(page, 'Clara Osei', '/martech-governance/exceptions?view=all');
  await expect(page.getByText(/^EXC-\d+/).first()).toBeVisible();
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^CSV/ })).toBeFocused();
  await expectNoSeriousViolations(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^martech-exceptions-.*\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toContain('number,type,title,state');
  expect(lines[1]).toMatch(/^EXC-\d+,exception,/);
});
