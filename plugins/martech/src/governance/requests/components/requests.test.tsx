import { screen, within } from '@testing-library/react';
import { metrics } from '../../__testUtils__/records';
import { renderGovernance } from '../../__testUtils__/renderGovernance';
import { windowedRecord } from '../../__testUtils__/windowedRecord';
import { RequestsPage } from './RequestsPage';

jest.setTimeout(60_000);

const improvement = (id: string, more = {}) =>
  windowedRecord('request', id, {
    state: 'submitted',
    requestKind: 'improvement',
    ...more,
  });

const answers = (rows: ReturnType<typeof improvement>[]) => ({
  records: jest.fn().mockResolvedValue({ items: rows }),
  recordCounts: jest.fn().mockResolvedValue({
    types: [{ type: 'request', open: 7, overdue: 2, states: {} }],
    waitsForMe: 0,
  }),
  recordMetrics: jest.fn().mockResolvedValue({
    ...metrics(),
    requests: { answered: 20, onTime: 15, responseHours: 60 },
  }),
});

describe('requests', () => {
  it('come with how they are going', async () => {
    renderGovernance(<RequestsPage />, answers([improvement('one')]));
    await screen.findByRole('link', { name: 'Title of one' });
    const figures = screen.getByRole('group', {
      name: 'How requests are going',
    });
    for (const figure of ['7', '2', '75%', '2.5 days']) {
      expect(within(figures).getByText(figure)).toBeInTheDocument();
    }
  });

  it('stand as improvements by value and effort, in their order', async () => {
    renderGovernance(
      <RequestsPage />,
      answers([
        improvement('dear', { value: 'low', effort: 'high' }),
        improvement('cheap', { value: 'high', effort: 'low' }),
        improvement('unrated'),
        windowedRecord('request', 'access', { requestKind: 'access' }),
      ]),
      '/?show=improvements',
    );
    const list = await screen.findByRole('list');
    expect(
      within(list)
        .getAllByRole('link', { name: /Title of/ })
        .map(link => link.textContent),
    ).toEqual(['Title of cheap', 'Title of dear', 'Title of unrated']);
    const best = screen.getByRole('cell', { name: /Do first/ });
    expect(
      within(best).getByRole('link', { name: '1: Title of cheap' }),
    ).toHaveAttribute('href', '/g/requests/cheap');
    const worst = screen.getByRole('cell', { name: /Rather not/ });
    expect(within(worst).getByRole('link')).toHaveTextContent('2');
    expect(screen.getByText(/Without value or effort: 1/)).toBeInTheDocument();
  });

  it('say so when no improvement is asked for', async () => {
    renderGovernance(<RequestsPage />, answers([]), '/?show=improvements');
    expect(
      await screen.findByText('No improvement is asked for'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Ask for an improvement' }),
    ).toBeInTheDocument();
  });
});
