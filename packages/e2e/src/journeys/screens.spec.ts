import { expect, test } from '@playwright/test';
import { signInAs } from '../index';
import { expectFits } from '../fixtures/expectFits';

const entity = (kind: string, name: string) =>
  `/catalog/default/${kind}/${name}`;

/** Every screen of ours, with a word that is there once it has loaded. */
const screens: [path: string, loaded: string | RegExp][] = [
  ['/martech/overview', /^As of .* retired ones included/],
  ['/martech-estate/packs', 'State of the marketing technology estate'],
  ['/martech/platforms', /^\d+( of \d+)? platforms$/],
  ['/martech/templates', /^\d+( of \d+)? templates$/],
  ['/martech/templates?view=library', /^\d+( of \d+)? templates$/],
  ['/martech/templates/default/newsletter-pl', 'What differs'],
  ['/martech/integrations', /^\d+( of \d+)? integrations$/],
  ['/martech/vendors', /^\d+( of \d+)? vendors$/],
  ['/martech/decisions', /^\d+( of \d+)? decisions$/],
  [entity('marketingplatform', 'asset-library'), 'Ownership and roles'],
  [entity('marketingplatform', 'campaign-automation'), 'Ownership and roles'],
  [entity('marketingplatform', 'image-generator'), 'Ownership and roles'],
  [entity('marketingtemplate', 'newsletter-master'), 'Newsletter master'],
  [entity('marketingvendor', 'hubspot'), 'HubSpot'],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 1024]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('screens fit, and axe finds nothing serious', async ({ page }) => {
        // Twelve screens, each read whole by axe, which is slow work for two processors.
        test.setTimeout(300_000);
        await signInAs(page, 'Henrik Vale', '/martech');
        for (const [path, loaded] of screens) {
          await test.step(path, async () => {
            await page.goto(path);
            await expect(page.getByText(loaded).first()).toBeVisible();
            await expectFits(page);
          });
        }
      });
    });
  }
}
