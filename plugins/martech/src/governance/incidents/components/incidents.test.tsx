import { RecordsQuery } from '@martech-portal/backstage-plugin-martech-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { metrics } from '../../__testUtils__/records';
import { renderGovernance } from '../../__testUtils__/renderGovernance';
import { windowedRecord } from '../../__testUtils__/windowedRecord';
import { DownstreamImpact } from './DownstreamImpact';
import { IncidentsPage } from './IncidentsPage';

jest.setTimeout(60_000);

const items = [
  windowedRecord('incident', 'minor', {
    state: 'open',
    priority: 'P3',
    createdAt: '2026-11-01T08:00:00.000Z',
  }),
  windowedRecord('incident', 'grave', {
    state: 'open',
    priority: 'P1',
    overdue: true,
    createdAt: '2026-11-20T08:00:00.000Z',
  }),
];

/** As the server does: the gravest first, narrowed where it is asked. */
const answers = (rows = [...items].reverse()) => ({
  records: jest.fn().mockImplementation(async ({ priority }: RecordsQuery) => ({
    items: rows.filter(row => !priority || row.priority === priority),
  })),
  recordMetrics: jest.fn().mockResolvedValue(metrics()),
});

const titles = async () =>
  (await screen.findAllByRole('link', { name: /Title of/ })).map(
    link => link.textContent,
  );

describe('incidents', () => {
  it('stand by priority, with how fast they usually end', async () => {
    const api = renderGovernance(<IncidentsPage />, answers());
    expect(await titles()).toEqual(['Title of grave', 'Title of minor']);
    expect(api.governance.records).toHaveBeenCalledWith(
      expect.objectContaining({ open: 'true', orderBy: 'priority' }),
      expect.anything(),
    );
    const figures = screen.getByRole('group', { name: /Open incidents/ });
    const grave = within(figures).getByRole('button', { name: /P1/ });
    expect(grave).toHaveTextContent('1 overdue');
    expect(within(figures).getByText('5 hours')).toBeInTheDocument();
  });

  it('are narrowed by a figure, and again shown by it', async () => {
    renderGovernance(<IncidentsPage />, answers());
    await titles();
    const grave = await screen.findByRole('button', { name: /P1/ });
    await userEvent.click(grave);
    await waitFor(async () =>
      expect(await titles()).toEqual(['Title of grave']),
    );
    expect(grave).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(grave);
    await waitFor(async () => expect(await titles()).toHaveLength(2));
  });

  it('say so when there are none', async () => {
    renderGovernance(<IncidentsPage />, answers([]));
    expect(await screen.findByText('No incidents here')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Report an incident' }),
    ).toBeInTheDocument();
  });

  it('say why they cannot be shown', async () => {
    renderGovernance(<IncidentsPage />, {
      ...answers(),
      records: jest.fn().mockRejectedValue(new Error('the backend sleeps')),
    });
    expect(
      await screen.findByText('the backend sleeps', {}, { timeout: 20_000 }),
    ).toBeInTheDocument();
  });
});

describe('what feels an incident', () => {
  const many = Array.from(
    { length: 8 },
    (_, at) => `marketingplatform:default/p${at}`,
  );

  it('is told kind by kind, and whole when asked', async () => {
    renderGovernance(
      <DownstreamImpact
        record={{
          open: true,
          affected: [...many, 'marketingtemplate:default/mail'],
        }}
      />,
    );
    expect(await screen.findByText(/^9 more things/)).toBeInTheDocument();
    expect(screen.getByText('Platforms (8)')).toBeInTheDocument();
    expect(screen.getByText('Templates (1)')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(9);
  });

  it('may be nothing', async () => {
    renderGovernance(
      <DownstreamImpact record={{ open: true, affected: [] }} />,
    );
    expect(
      await screen.findByText('Nothing in the portal depends on it.'),
    ).toBeInTheDocument();
  });
});
