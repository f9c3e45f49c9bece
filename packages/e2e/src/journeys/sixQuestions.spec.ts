import { expect, Locator, Page, test } from '@playwright/test';
import { signInAs } from '../index';

const MOST_CLICKS = 3;

/** Somebody who knows the address and the question: each click is counted. */
class Visitor {
  readonly page: Page;
  #clicks = 0;

  constructor(page: Page) {
    this.page = page;
  }

  get clicks() {
    return this.#clicks;
  }

  async click(where: Locator) {
    this.#clicks += 1;
    await where.click();
  }

  async ask(question: string) {
    await this.click(this.page.getByRole('link', { name: question }));
  }

  async find(words: string) {
    await this.page.getByLabel(/^Platform, tool, vendor/).fill(words);
    await this.click(this.page.getByRole('button', { name: 'Find' }));
  }
}

const lastDayOfQuarter = () => {
  const now = new Date();
  const next = Math.floor(now.getUTCMonth() / 3) * 3 + 3;
  return Date.UTC(now.getUTCFullYear(), next, 0);
};

const questions: Record<string, (visitor: Visitor) => Promise<void>> = {
  'who owns the asset library?': async visitor => {
    await visitor.find('asset library');
    const row = visitor.page.getByRole('row', { name: /Asset library/ });
    await expect(row.first()).toContainText('Brand studio');
  },
  'which platforms lost control this month, and why?': async visitor => {
    const { page } = visitor;
    await visitor.ask('What lost control this month, and why?');
    await expect(
      page.getByRole('heading', { name: 'What went wrong and what recovered' }),
    ).toBeVisible();
    await visitor.click(page.getByRole('button', { name: /^Lost control/ }));
    const events = page.getByRole('list', { name: 'Changes of state' });
    await expect(
      events
        .getByText('Why')
        .or(page.getByText(/^Nothing|^No /))
        .first(),
    ).toBeVisible();
  },
  'what must I decide today?': async visitor => {
    await visitor.ask('What must I decide today?');
    await expect(
      visitor.page
        .getByText(/things? waits? for you|nothing waits for you/)
        .first(),
    ).toBeVisible();
  },
  'what can we still cancel this quarter?': async visitor => {
    const { page } = visitor;
    await visitor.ask('What can we still cancel?');
    await visitor.click(
      page.getByRole('button', { name: 'To cancel this quarter' }),
    );
    await expect(page).toHaveURL(/due=quarter/);
    const rows = page
      .getByRole('table', { name: 'Contracts' })
      .getByRole('row')
      .filter({ hasText: /\d{4}/ });
    // In its last days a quarter may have nothing left to cancel.
    await expect(
      rows.first().or(page.getByText('No contract fits these filters')),
    ).toBeVisible();
    await expect(async () => {
      for (const text of await rows.allInnerTexts()) {
        const [day] = /[A-Z][a-z]{2} \d{1,2}, \d{4}/.exec(text) ?? [];
        expect(Date.parse(`${day} UTC`)).toBeLessThanOrEqual(
          lastDayOfQuarter(),
        );
      }
    }).toPass();
  },
  'which system is the record for campaign status?': async visitor => {
    await visitor.ask('Which system is the record for what?');
    await expect(
      visitor.page.getByRole('row', { name: /^Campaign status/ }),
    ).toContainText('Campaign planner');
  },
  'do we already have a survey tool?': async visitor => {
    await visitor.find('survey tool');
    await expect(
      visitor.page.getByRole('row', { name: /Customer surveys/ }).first(),
    ).toBeVisible();
  },
};

for (const [question, answer] of Object.entries(questions)) {
  test(`${question} is answered in three clicks`, async ({ page }) => {
    await signInAs(page, 'Henrik Vale');
    const visitor = new Visitor(page);
    await answer(visitor);
    expect(visitor.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });
}
