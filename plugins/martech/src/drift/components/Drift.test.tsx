import { ResponseError } from '@backstage/errors';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderEstate } from '../../__testUtils__/renderEstate';
import { counts, driftWith, trendWith } from '../__testUtils__/drift';
import { Drift } from './Drift';

jest.setTimeout(60_000);

const standing = {
  asOf: '2026-11-22',
  state: 'uncontrolled' as const,
  total: 1,
  items: [
    {
      entityRef: 'marketingplatform:default/survey-desk',
      title: 'Survey desk',
      owner: 'group:default/brand',
      since: '2026-11-10',
      now: 'uncontrolled' as const,
    },
  ],
};

const show = (address = '/', more = {}) =>
  renderEstate(
    <Drift />,
    {
      trend: jest.fn().mockResolvedValue(trendWith()),
      drift: jest.fn().mockResolvedValue(driftWith()),
      standing: jest.fn().mockResolvedValue(standing),
      ...more,
    },
    address,
  );

const forbidden = () =>
  ResponseError.fromResponse(
    Object.assign(new Response('{}', { status: 403, statusText: 'Forbidden' })),
  );

describe('the tab about drift', () => {
  it('shows the year, who lost control and why, and growth', async () => {
    show();
    expect(
      await screen.findByRole('img', {
        name: /At the end of Nov 22, 2026: 31 controlled, 8 drifting, 3 uncontrolled/i,
      }),
    ).toBeInTheDocument();
    const events = await screen.findByRole('list', {
      name: 'Changes of state',
    });
    const [lost, regained] = within(events)
      .getAllByRole('listitem')
      .filter(item => within(item).queryAllByRole('link').length > 0);
    expect(lost).toHaveTextContent('Lost control');
    expect(lost).toHaveTextContent('Ben has left and has no deputy.');
    expect(lost).toHaveTextContent(/from Controlled to Uncontrolled/i);
    expect(regained).toHaveTextContent(
      'What was wrong and is not any more:Support does not hold.',
    );
    expect(
      screen.getByRole('img', { name: /from 80% to 70%/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/The estate grew, and readiness fell/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/left the catalog are left out/),
    ).toBeInTheDocument();
  });

  it('lists who stood so, and keeps it in the address', async () => {
    const api = show();
    await userEvent.click(
      await screen.findByRole('button', { name: /3\s*Uncontrolled/i }),
    );
    const table = await screen.findByRole('table', {
      name: /Uncontrolled at the end of Nov 22, 2026: 1/,
    });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '?state=uncontrolled',
    );
    expect(api.portfolio.standing).toHaveBeenCalledWith(
      expect.objectContaining({ state: 'uncontrolled', asOf: undefined }),
      expect.anything(),
    );
  });

  it('goes to another day with the slider', async () => {
    const api = show();
    const slider = await screen.findByRole('slider', {
      name: 'Day to look at',
    });
    expect(slider).toHaveAttribute('aria-valuetext', 'Nov 22, 2026');
    fireEvent.change(slider, { target: { value: '100' } });
    expect(slider).toHaveAttribute('aria-valuetext', 'Mar 3, 2026');
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '?asOf=2026-03-03',
      ),
    );
    expect(api.portfolio.drift).toHaveBeenCalledWith(
      expect.objectContaining({ asOf: '2026-03-03', from: '2026-02-01' }),
      expect.anything(),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    expect(screen.getByLabelText('address')).toBeEmptyDOMElement();
  });

  it('tells only of what the reader wants, further back', async () => {
    const api = show('/?asOf=2026-11-01');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Regained control 1' }),
    );
    await userEvent.click(screen.getByRole('button', { name: '12 months' }));
    expect(api.portfolio.drift).toHaveBeenLastCalledWith(
      expect.objectContaining({
        asOf: '2026-11-01',
        from: '2025-11-01',
        move: 'regained',
      }),
      expect.anything(),
    );
  });

  it('has the numbers behind the picture', async () => {
    show();
    await userEvent.click(await screen.findByText('The same as a table'));
    const row = await screen.findByRole('row', { name: /Nov 23, 2025/ });
    expect(row).toHaveTextContent('Nov 23, 2025302');
    expect(within(row).getByText('80%')).toBeInTheDocument();
  });

  it('says where there is no history, and what to do', async () => {
    show('/', {
      trend: jest
        .fn()
        .mockResolvedValue(trendWith({ historyFrom: null, days: [] })),
    });
    expect(
      await screen.findByRole('heading', { name: 'There is no history yet' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'To the platforms' }),
    ).toHaveAttribute('href', '/martech/platforms');
  });

  it('says when nothing happened', async () => {
    show('/', {
      drift: jest.fn().mockResolvedValue(
        driftWith({
          items: [],
          total: 0,
          causes: [],
          causesOf: 0,
          after: counts({ controlled: 1 }),
        }),
      ),
    });
    expect(
      await screen.findByText('No platform changed its state in this time.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Nothing went wrong in this time.'),
    ).toBeInTheDocument();
  });

  it('says which permission is missing', async () => {
    const error = await forbidden();
    show('/', { trend: jest.fn().mockRejectedValue(error) });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'martech.scorecard.read',
    );
  });

  it('tries again', async () => {
    const trend = jest
      .fn()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue(trendWith());
    show('/', { trend });
    await userEvent.click(
      await screen.findByRole('button', { name: /try again|retry/i }),
    );
    expect(
      await screen.findByRole('slider', { name: 'Day to look at' }),
    ).toBeInTheDocument();
  });
});
