import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { metrics, record, waiting } from '../../__testUtils__/records';
import { renderGovernance } from '../../__testUtils__/renderGovernance';
import { chosenItem } from '../lib/chosenItem';
import { InboxContent } from './InboxContent';
import { InboxHead } from './InboxHead';

jest.setTimeout(60_000);

const second = {
  id: '01JD0000000000000000000002',
  number: 'INC-2',
  title: 'Mail is not sent',
} as const;

const both = () => ({
  items: [
    waiting({ overdue: true, dueAt: '2026-01-01T00:00:00.000Z' }),
    waiting({ ...second, type: 'incident', duty: 'act', priority: 'P1' }),
  ],
  total: 2,
});

const open = (answers: Parameters<typeof renderGovernance>[1]) =>
  renderGovernance(
    <>
      <InboxHead />
      <InboxContent />
    </>,
    { recordMetrics: jest.fn().mockResolvedValue(metrics()), ...answers },
  );

describe('the inbox', () => {
  it('shows the first with its evidence, and another when it is chosen', async () => {
    open({
      inbox: jest.fn().mockResolvedValue(both()),
      record: jest.fn(async (type, id) =>
        record(type === 'incident' ? { ...second, type, fields: {} } : { id }),
      ),
    });
    const detail = await screen.findByRole('region', {
      name: 'What you decide about',
    });
    expect(await within(detail).findByText('The vendor is late')).toBeVisible();
    expect(screen.getByText(/2 things wait for you/)).toBeInTheDocument();
    const list = screen.getByRole('navigation', { name: 'What waits for you' });
    expect(within(list).getByText(/^Overdue, was due/)).toBeInTheDocument();
    await userEvent.click(
      within(list).getByRole('button', { name: /Mail is not sent/ }),
    );
    await within(detail).findByRole('heading', { name: 'Mail is not sent' });
  });

  it.each([
    ['decide', '2999-01-01T00:00:00.000Z', [/^Due /, /^Came /]],
    ['act', '2999-01-01T00:00:00.000Z', [/^Due /]],
    ['act', undefined, [/^Came /]],
  ] as const)('says of %s, due %s, why it stands there', async (...row) => {
    const [duty, dueAt, said] = row;
    open({
      inbox: jest
        .fn()
        .mockResolvedValue({ items: [waiting({ duty, dueAt })], total: 1 }),
      record: jest.fn().mockResolvedValue(record()),
    });
    const list = await screen.findByRole('navigation', {
      name: 'What waits for you',
    });
    expect(within(list).getAllByText(/^(Due|Came) /)).toHaveLength(said.length);
    for (const text of said) {
      expect(within(list).getByText(text)).toBeInTheDocument();
    }
  });

  it('is decided in place; what was decided stays in view', async () => {
    const api = open({
      inbox: jest.fn().mockResolvedValue(both()),
      record: jest.fn().mockResolvedValue(record()),
      transition: jest.fn().mockImplementation(async () => {
        const after = record({ state: 'active', actions: [], version: 2 });
        api.governance.inbox.mockResolvedValue({
          items: both().items.slice(1),
          total: 1,
        });
        api.governance.record.mockResolvedValue(after);
        return after;
      }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve' }),
    );
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Approve',
      }),
    );
    await screen.findByText(/1 thing waits for you/);
    await waitFor(() =>
      expect(
        screen.getByText('There is nothing for you to do here now.'),
      ).toBeInTheDocument(),
    );
  });

  it('says well done when it is empty', async () => {
    open({ inbox: jest.fn().mockResolvedValue({ items: [], total: 0 }) });
    expect(
      await screen.findByText('Well done, nothing waits for you'),
    ).toBeInTheDocument();
  });

  it('says what failed', async () => {
    open({ inbox: jest.fn().mockRejectedValue(new TypeError('no network')) });
    expect(
      await screen.findByRole('alert', {}, { timeout: 20_000 }),
    ).toHaveTextContent('Your inbox could not be loaded');
  });
});

describe('chosenItem', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  it.each([
    ['nothing where nothing waits', [], undefined, undefined],
    ['the first', [a, b], undefined, a],
    ['what was chosen', [a, b], b, b],
    ['what was chosen and is done', [a], b, b],
  ])('shows %s', (_, items, chosen, shown) => {
    expect(chosenItem(items, chosen)).toBe(shown);
  });
});
