import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { metrics, model, record } from '../__testUtils__/records';
import { renderGovernance } from '../__testUtils__/renderGovernance';
import { OperatingModel } from '../operating/components/OperatingModel';
import { ExceptionsPage } from './ExceptionsPage';
import { RecordPage } from './RecordPage';

jest.setTimeout(60_000);

describe('the register of exceptions', () => {
  const active = record({ state: 'active', expiresOn: '2999-03-31' });

  it('shows what they add up to, when they end, and each of them', async () => {
    const api = renderGovernance(<ExceptionsPage />, {
      records: jest.fn().mockResolvedValue({ items: [active] }),
      recordMetrics: jest.fn().mockResolvedValue(metrics()),
    });
    const table = await screen.findByRole('table', { name: 'Exception' });
    expect(await within(table).findByText(active.title)).toBeInTheDocument();
    expect(screen.getByText('412 days')).toBeInTheDocument();
    expect(screen.getByText(/1 turns permanent/)).toBeInTheDocument();
    expect(screen.getByText('€90,000')).toBeInTheDocument();
    const line = screen.getByRole('list', { name: /by their last day/ });
    expect(within(line).getByRole('link')).toHaveAttribute(
      'href',
      `/g/exceptions/${active.id}`,
    );
    expect(api.governance.records).toHaveBeenCalledWith(
      expect.objectContaining({ state: 'active', orderBy: 'due' }),
      expect.anything(),
    );
  });

  it('leaves as a file, as it is filtered', async () => {
    global.URL.createObjectURL = jest.fn(() => 'blob:x');
    global.URL.revokeObjectURL = jest.fn();
    const names: string[] = [];
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        names.push(this.download);
      });
    const api = renderGovernance(
      <ExceptionsPage />,
      {
        records: jest.fn().mockResolvedValue({ items: [active] }),
        recordMetrics: jest.fn().mockResolvedValue(metrics()),
        exportRecords: jest.fn().mockResolvedValue(new Blob(['[]'])),
      },
      '/?state=active&order=due',
    );
    await screen.findByRole('table', { name: 'Exception' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Export' }),
    );
    await userEvent.click(
      screen.getByRole('menuitem', { name: 'JSON, for programs' }),
    );
    await waitFor(() =>
      expect(names).toEqual([
        expect.stringMatching(/^martech-exceptions-.*\.json$/),
      ]),
    );
    expect(api.governance.exportRecords).toHaveBeenCalledWith(
      { type: 'exception', state: 'active', orderBy: 'due' },
      'json',
    );
  });

  it('says when there is nothing, and how to ask for one', async () => {
    renderGovernance(<ExceptionsPage />, {
      records: jest.fn().mockResolvedValue({ items: [] }),
      recordMetrics: jest
        .fn()
        .mockResolvedValue(
          metrics({ active: 0, oldestDays: null, permanent: 0, money: [] }),
        ),
    });
    await screen.findByRole('heading', { name: 'No exceptions here' });
    expect(screen.queryByText('When they end')).not.toBeInTheDocument();
    expect(screen.getByText('No cost known')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Ask for an exception' }),
    ).toBeInTheDocument();
  });
});

describe('the address of a record', () => {
  it('shows it, with the way back to its list', async () => {
    const api = renderGovernance(
      <Routes>
        <Route
          path="/exceptions/:id"
          element={<RecordPage type="exception" />}
        />
      </Routes>,
      {
        record: jest.fn().mockResolvedValue(record()),
        recordMetrics: jest.fn().mockResolvedValue(metrics()),
      },
      '/exceptions/01JD',
    );
    await screen.findByRole('heading', { name: record().title });
    expect(api.governance.record.mock.calls[0].slice(0, 2)).toEqual([
      'exception',
      '01JD',
    ]);
    expect(screen.getByRole('link', { name: 'To the list' })).toHaveAttribute(
      'href',
      '/martech-governance/exceptions',
    );
  });
});

describe('who decides', () => {
  const problem = {
    severity: 'error' as const,
    area: 'integration-standards',
    message: 'Nobody holds technical owner.',
    entities: ['marketingplatform:default/asset-library'],
    total: 7,
  };

  it('is a matrix by side, with what is wrong beside it', async () => {
    renderGovernance(<OperatingModel />, {
      operatingModel: jest
        .fn()
        .mockResolvedValue(model({ problems: [problem] })),
    });
    const table = await screen.findByRole('table', {
      name: 'Decision areas and roles',
    });
    const rows = within(table).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Platform owner'),
      'Marketing decides',
      expect.stringMatching(
        /^Platform priorities.*A.*C.*Brand studio.*30 hours$/,
      ),
      'IT decides',
      expect.stringMatching(/^Integration standards.*None yet$/),
      'Nobody needs to decide',
      'Content quality',
    ]);
    const beside = screen.getByRole('region', {
      name: 'What is wrong with it',
    });
    expect(beside).toHaveTextContent('Nobody holds technical owner.');
    expect(beside).toHaveTextContent('7 platforms');
    expect(beside).toHaveTextContent('and 6 more');
  });

  it('says that roles are still being read, and looks again', async () => {
    const operatingModel = jest
      .fn()
      .mockResolvedValueOnce(model({ rolesPending: true }))
      .mockResolvedValue(model({ problems: [problem] }));
    renderGovernance(<OperatingModel />, { operatingModel });
    const beside = await screen.findByRole('region', {
      name: 'What is wrong with it',
    });
    expect(within(beside).getByRole('status')).toHaveTextContent(
      'Still reading who holds which role …',
    );
    expect(beside).not.toHaveTextContent('Everybody who has to decide');
    await within(beside).findByText(/Nobody holds/, {}, { timeout: 20_000 });
    expect(within(beside).queryByRole('status')).not.toBeInTheDocument();
  });

  it('names the people of one platform', async () => {
    const api = renderGovernance(
      <OperatingModel />,
      { operatingModel: jest.fn().mockResolvedValue(model()) },
      '/?entity=marketingplatform:default/asset-library',
    );
    expect(await screen.findByText('Maya lindqvist')).toBeInTheDocument();
    expect(
      screen.getByText('Nobody left: governance finds somebody'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Free: nobody has to be asked'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'For the whole estate' }),
    );
    await waitFor(() =>
      expect(api.governance.operatingModel).toHaveBeenLastCalledWith(
        undefined,
        expect.anything(),
      ),
    );
  });

  it('says what failed', async () => {
    renderGovernance(<OperatingModel />, {
      operatingModel: jest.fn().mockRejectedValue(new TypeError('offline')),
    });
    expect(
      await screen.findByRole('alert', {}, { timeout: 20_000 }),
    ).toHaveTextContent('The operating model could not be loaded');
  });
});
