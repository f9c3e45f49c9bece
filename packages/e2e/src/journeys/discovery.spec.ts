import { expect, test } from '@playwright/test';
import { dirname, join } from 'node:path';
import { expectFits } from '../fixtures/expectFits';
import { signInAs } from '../index';

/** The recording of the sample company, from where this file stands. */
const recording = (file: string) =>
  join(dirname(file), '../../../../catalog-info/discovery/site.har');

test('a recording of a website shows the tool that nobody has registered', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const sent: string[] = [];
  page.on('request', request => {
    if (request.method() === 'POST' && request.url().includes('/discovery/')) {
      sent.push(request.postData() ?? '');
    }
  });
  const threads: string[] = [];
  page.on('worker', worker => threads.push(worker.url()));

  await signInAs(page, 'Tomas Okafor', '/martech-estate/discovery');
  await page
    .locator('input[type=file]')
    .setInputFiles(recording(test.info().file));
  await expect(
    page.getByText('23 addresses, 19 different hosts'),
  ).toBeVisible();
  expect(threads).toHaveLength(1);
  expect(sent).toEqual([]);
  await page
    .getByRole('button', { name: 'Show the names that will be sent' })
    .click();
  await expect(
    page.getByRole('list', { name: 'These names leave your browser' }),
  ).toContainText('widget.surveymonkey.com');
  await page.getByRole('button', { name: 'Compare with the register' }).click();

  const seen = page.getByRole('table', { name: 'Tools that were seen' });
  const survey = seen.getByRole('row').filter({ hasText: 'SurveyMonkey' });
  await expect(survey.getByText('Not registered')).toBeVisible();
  const heatMaps = seen.getByRole('row').filter({ hasText: 'Hotjar' });
  await expect(heatMaps.getByRole('link', { name: 'Heat maps' })).toBeVisible();
  expect(Object.keys(JSON.parse(sent[0])).sort()).toEqual(['hosts', 'source']);
  expect(sent.join()).not.toMatch(/https?:|\/embed\/|purchase|cookie/i);
  await expectFits(page);

  await page.getByRole('button', { name: 'Register it: SurveyMonkey' }).click();
  await expect(page.getByLabel(/What people call it/)).toHaveValue(
    'SurveyMonkey',
  );
  await page.goBack();

  const candidates = page.getByRole('list', { name: 'Candidates' });
  await page.getByLabel('Search tools and hosts').fill('surveymonkey');
  await expect(candidates.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Ignore: SurveyMonkey' }).click();
  await page
    .getByLabel('Why')
    .fill('Research runs it until the end of the year');
  await page.getByRole('button', { name: 'Ignore it' }).click();
  await page.getByRole('button', { name: /^Ignored/ }).click();
  await expect(
    candidates.getByText('Research runs it until the end of the year'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Put it back: SurveyMonkey' }).click();
  await page.getByLabel('Why').fill('This was a trial');
  await page.getByRole('button', { name: 'Put it back', exact: true }).click();
  await page.getByRole('button', { name: /^Waiting/ }).click();
  await expect(candidates.getByText('SurveyMonkey').first()).toBeVisible();
});
