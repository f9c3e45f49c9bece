import { expect, test } from '@playwright/test';
import { asPerson } from '../fixtures/asPerson';
import { expectFits } from '../fixtures/expectFits';
import { signInAs } from '../index';

const governance = '/martech-governance';
const platform = '/catalog/default/marketingplatform/campaign-automation';

/** Every screen of governance, with a word that is there once it has loaded. */
const screens: [path: string, loaded: string | RegExp][] = [
  [`${governance}/inbox`, /things? waits? for you|nothing waits for you/],
  [`${governance}/changes`, /^CHG-\d+/],
  [`${governance}/changes?show=calendar`, /^Arrow keys move/],
  [`${governance}/freezes`, 'Black Friday 2026'],
  [`${governance}/exceptions`, /^EXC-\d+/],
  [`${governance}/incidents`, /^INC-\d+/],
  [`${governance}/requests`, /^REQ-\d+/],
  [`${governance}/requests?show=improvements`, 'Value and effort'],
  [`${governance}/releases`, /^REL-\d+/],
  [`${governance}/reviews?view=all`, /^REV-\d+/],
  [`${governance}/attestations`, /^ATT-\d+/],
  [`${governance}/operating-model`, 'What the letters mean'],
  [`${platform}/governance`, 'The last twelve months'],
  [`${platform}/answers`, /questions have an answer/],
];

const lists = ['exceptions', 'changes', 'incidents', 'reviews', 'freezes'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 1024]) {
    test.describe(`governance, ${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('screens fit, and axe finds nothing serious', async ({ page }) => {
        // Each is read whole by axe, which is slow work for two processors.
        test.setTimeout(420_000);
        await signInAs(page, 'Maya Lindqvist', governance);
        for (const [path, loaded] of screens) {
          await test.step(path, async () => {
            await page.goto(path);
            await expect(page.getByText(loaded).first()).toBeVisible();
            await expectFits(page);
          });
        }
      });

      test('every view is found in one line', async ({ page }) => {
        await signInAs(page, 'Maya Lindqvist', `${governance}/reviews`);
        const tabs = page.getByRole('tablist').first().getByRole('tab');
        await expect(tabs).toHaveCount(9);
        const tops = await tabs.evaluateAll(all =>
          all.map(tab => tab.getBoundingClientRect().height),
        );
        expect(new Set(tops).size).toBe(1);
      });

      test('pages of records fit, and axe finds nothing serious', async ({
        page,
        request,
      }) => {
        test.setTimeout(180_000);
        const maya = await asPerson(request, 'maya.lindqvist');
        await signInAs(page, 'Maya Lindqvist', governance);
        for (const list of lists) {
          const { body } = await maya.get(`/${list}?limit=1`);
          const [{ id, title }] = Array.isArray(body.items) ? body.items : [];
          await test.step(list, async () => {
            await page.goto(`${governance}/${list}/${id}`);
            await expect(
              page.getByRole('heading', { name: title, exact: true }),
            ).toBeVisible();
            await expectFits(page);
          });
        }
      });
    });
  }
}
