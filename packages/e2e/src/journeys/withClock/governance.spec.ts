import { expect, Page, test } from '@playwright/test';
import { asPerson } from '../../fixtures/asPerson';
import { openAs } from '../../fixtures/openAs';

// Moves the clock of the portal, so it has a folder of its own that comes last.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What Ines knows of the tool on the first day; the rest are its gaps. */
const known = (title: string) => ({
  title,
  description: 'Quizzes for screens in the shops.',
  type: 'interactive-content',
  lifecycle: 'implementing',
  tier: 'niche',
  owner: 'group:default/brand-studio',
  roles: [
    { role: 'platform-owner', assignee: 'user:default/maya.lindqvist' },
    { role: 'service-owner', assignee: 'user:default/maya.lindqvist' },
    { role: 'support-lead', assignee: 'user:default/maya.lindqvist' },
    { role: 'governance-lead', assignee: 'user:default/tomas.okafor' },
    { role: 'technical-owner', assignee: 'user:default/priya.raman' },
    { role: 'business-owner', assignee: 'user:default/henrik.vale' },
  ],
  data: { classification: 'internal', personalData: 'none' },
  _overlap: { reason: 'None of them runs on a screen in a shop.' },
});

/** From what the reader is at to the last step of the form, and off it goes. */
async function sendForm(page: Page) {
  const onward = page.getByRole('button', {
    name: /^(Next|Check what you wrote)$/,
  });
  const send = page.getByRole('button', { name: 'Register it' });
  await expect(onward).toBeVisible();
  while (await onward.isVisible()) {
    await onward.click();
    await expect(onward.or(send)).toBeEnabled();
  }
  await send.click();
}

/** Starts something from the Governance tab of an entity: two clicks, then words. */
async function begin(
  page: Page,
  tab: string,
  what: string,
  title: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
  send: string,
) {
  await page.goto(tab);
  await page.getByRole('button', { name: what }).click();
  const dialog = page.getByRole('dialog', { name: what });
  await dialog.getByLabel('In a line').fill(title);
  await fill(dialog);
  await expect(dialog.getByText('Who will decide')).toBeVisible();
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  return page.url();
}

/** Decides in the inbox, with a word where one is asked for. */
async function decide(
  page: Page,
  title: string,
  action: string,
  comment?: string,
) {
  await page.goto('/martech-governance/inbox');
  await page.getByRole('button', { name: title }).click();
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (comment) await dialog.getByRole('textbox').first().fill(comment);
  await dialog.getByRole('button', { name: action }).click();
  await expect(dialog).toBeHidden();
}

test('a tool is proposed, excepted, reviewed, changed and watched', async ({
  browser,
  request,
}) => {
  test.setTimeout(600_000);
  const title = 'Quiz studio';
  const tab = '/catalog/default/marketingplatform/quiz-studio/governance';
  const [ines, priya, henrik, maya, tomas] = [
    await openAs(browser, 'Ines Moreau', '/martech'),
    await openAs(browser, 'Priya Raman', '/martech'),
    await openAs(browser, 'Henrik Vale', '/martech'),
    await openAs(browser, 'Maya Lindqvist', '/martech'),
    await openAs(browser, 'Tomas Okafor', '/martech'),
  ];
  const program = await asPerson(request, 'tomas.okafor');
  const clock = await program.get('/dev/clock');
  const now = Date.parse(String(clock.body.now));
  const day = (ahead: number) =>
    new Date(now + ahead * DAY).toISOString().slice(0, 10);

  await test.step('Ines proposes it and sees what is missing', async () => {
    const form = JSON.stringify(known(title));
    await ines.goto(
      `/create/templates/default/register-platform?formData=${encodeURIComponent(
        form,
      )}`,
    );
    await sendForm(ines);
    await ines
      .getByRole('link', { name: 'Open the page of the platform' })
      .click();
    await expect(ines.getByRole('heading', { name: title })).toBeVisible();
    await ines.getByRole('link', { name: 'Scorecards' }).click();
    await expect(ines.getByText(/of 8/).first()).toBeVisible();
  });

  const papers = /documents/;
  const except = (
    name: string,
    control: string,
    days: number,
    covers: (label: string) => boolean,
  ) =>
    begin(
      ines,
      tab,
      'Ask for an exception',
      name,
      async dialog => {
        for (const box of await dialog.getByRole('checkbox').all()) {
          const label = await box.evaluate(
            input => input.closest('label')?.textContent ?? '',
          );
          if (covers(label)) await box.check();
        }
        await dialog.getByLabel('Why not now').fill('It starts on Monday.');
        await dialog
          .getByLabel('What keeps the risk small meanwhile')
          .fill(control);
        await dialog.getByLabel('Last day').fill(day(days));
        await expect(dialog.getByText('Maya Lindqvist').first()).toBeVisible();
      },
      'Ask for it',
    );

  await test.step('exceptions are denied, asked for again, and approved by each side', async () => {
    const isPaper = (label: string) => papers.test(label);
    await except('Quizzes before the papers', 'None.', 10, isPaper);
    await decide(
      maya,
      'Quizzes before the papers',
      'Deny',
      'Somebody has to know how it works.',
    );
    await ines.reload();
    await expect(ines.getByText('Denied').first()).toBeVisible();
    const again = 'Quizzes before the papers, explained by Maya';
    await except(again, 'Maya explains it to everybody.', 10, isPaper);
    await decide(maya, again, 'Approve');
    await ines.reload();
    await expect(ines.getByText('Active').first()).toBeVisible();

    const rest = 'Quizzes before everything else';
    await except(rest, 'Maya looks at it daily.', 150, l => !isPaper(l));
    for (const approver of [priya, henrik, maya]) {
      await decide(approver, rest, 'Approve');
    }
    await ines.reload();
    await expect(ines.getByText('Active').first()).toBeVisible();
  });

  await test.step('the go-live review takes it into operation', async () => {
    const review = 'Quizzes go live';
    await expect(async () => {
      await begin(
        ines,
        tab,
        'Open a go-live review',
        review,
        async () => {},
        'Open the review',
      );
    }).toPass({ timeout: 60_000 });
    for (const approver of [henrik, maya]) {
      await decide(approver, review, 'Approve');
    }
    await expect(async () => {
      await ines.goto(tab);
      await expect(ines.getByText('operating').first()).toBeVisible({
        timeout: 5_000,
      });
    }).toPass({ timeout: 60_000 });
  });

  const local = (ahead: number) =>
    new Date(now + ahead).toISOString().slice(0, 16);

  await test.step('a freeze stops a change and lets an emergency through', async () => {
    const freeze = 'Nothing changes before the opening';
    await tomas.goto('/martech-governance/changes?show=freezes');
    await tomas.getByRole('button', { name: 'Plan a freeze' }).click();
    const plan = tomas.getByRole('dialog', { name: 'Plan a freeze' });
    await plan.getByLabel('In a line').fill(freeze);
    await plan.getByLabel('From').fill(local(-HOUR));
    await plan.getByLabel('Until').fill(local(2 * DAY));
    await plan.getByLabel('Why nothing may change').fill('The opening.');
    await plan.getByLabel('Niche').check();
    await plan.getByRole('button', { name: 'Plan it' }).click();
    await expect(tomas.getByRole('heading', { name: freeze })).toBeVisible();

    const connect = 'Answers go to the CRM';
    await begin(
      ines,
      tab,
      'Propose a change',
      connect,
      async dialog => {
        await dialog.getByLabel('Connections to other systems').check();
        await expect(dialog.getByText(freeze)).toBeVisible();
      },
      'Submit',
    );
    await decide(priya, connect, 'Approve');
    await ines.reload();
    await expect(ines.getByText('Approved').first()).toBeVisible();
    await expect(ines.getByRole('link', { name: freeze })).toBeVisible();
    await expect(ines.getByRole('button', { name: 'Start' })).toHaveCount(0);

    await begin(
      ines,
      tab,
      'Propose a change',
      'Answers of others are shown',
      async dialog => {
        await dialog.getByLabel('Connections to other systems').check();
        await dialog.getByLabel(/^Emergency/).check();
        await dialog
          .getByLabel(/cannot wait|Why/)
          .first()
          .fill('People see what others answered.');
      },
      'Submit',
    );
    await ines.getByRole('button', { name: 'Start', exact: true }).click();
    const start = ines.getByRole('dialog');
    await start.getByRole('button', { name: 'Start' }).click();
    await expect(ines.getByText('In progress').first()).toBeVisible();
  });

  await test.step('an incident gets a workaround, which is an exception', async () => {
    const url = await begin(
      ines,
      tab,
      'Report an incident',
      'Screens stay dark',
      async () => {},
      'Report it',
    );
    await maya.goto(url);
    await maya.getByRole('button', { name: 'Workaround in place' }).click();
    const dialog = maya.getByRole('dialog');
    await dialog
      .getByLabel(/^How people work meanwhile/)
      .fill('Questions are on paper.');
    await dialog
      .getByLabel('What keeps the risk of that small')
      .fill('Maya collects the answers.');
    await dialog.getByRole('button', { name: 'Workaround in place' }).click();
    await expect(dialog).toBeHidden();
    await expect(
      maya.getByRole('link', { name: /EXC-\d+/ }).first(),
    ).toBeVisible();
  });

  await test.step('time passes: the exception ends and the platform drifts', async () => {
    const moved = await program.post('/dev/clock', { advance: 'P16D' });
    expect(moved.status).toBe(200);
    await expect(async () => {
      await ines.goto(tab);
      const stands = ines.getByRole('region', { name: 'How it stands' });
      await expect(stands.getByText('Drifting').first()).toBeVisible({
        timeout: 10_000,
      });
      for (const reason of [
        'ended, and what it covered is still so',
        'Documentation does not hold',
        'People work around an incident',
      ]) {
        await expect(
          stands.getByRole('listitem').filter({ hasText: reason }).first(),
        ).toBeVisible();
      }
    }).toPass({ timeout: 60_000 });
    const audit = await program.get('/audit/verify?full=true');
    expect(audit.body).toMatchObject({ intact: true });
  });
});
