import { renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { martechApiRef } from '../api';
import plugin from '../plugin';
import { mockGovernanceApi } from '../__testUtils__/mockGovernanceApi';
import { mockMartechApi } from '../__testUtils__/mockMartechApi';
import { metrics, record, waiting } from './__testUtils__/records';
import { governancePageMessages } from './messages/governancePageMessages';

// The lazy pages are compiled within the test.
jest.setTimeout(90_000);

const patience = { timeout: 30_000 };

function open(address: string) {
  const api = {
    ...mockMartechApi([]),
    governance: mockGovernanceApi({
      inbox: jest.fn().mockResolvedValue({ items: [waiting()], total: 1 }),
      record: jest.fn().mockResolvedValue(record()),
      recordMetrics: jest.fn().mockResolvedValue(metrics()),
    }),
  };
  renderTestApp({
    features: [plugin],
    apis: [[martechApiRef, api]],
    initialRouteEntries: [address],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
}

describe('governance in the new frontend system', () => {
  it('opens at the inbox, with a tab for every view', async () => {
    open('/martech-governance');
    expect(
      await screen.findByText(/1 thing waits for you/, {}, patience),
    ).toBeInTheDocument();
    for (const tab of Object.values(governancePageMessages.tabs)) {
      expect(screen.getAllByText(tab).length).toBeGreaterThan(0);
    }
    expect(
      await screen.findByRole('link', { name: 'Open on its own page' }),
    ).toHaveAttribute('href', `/martech-governance/exceptions/${record().id}`);
  });

  it('shows a record where its notifications lead', async () => {
    open(`/martech-governance/exceptions/${record().id}`);
    expect(
      await screen.findByRole('heading', { name: record().title }, patience),
    ).toBeInTheDocument();
  });

  it('leads on from where freezes were', async () => {
    open(`/martech-governance/freezes/${record().id}`);
    expect(
      await screen.findByRole('heading', { name: record().title }, patience),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('tab', { name: 'Changes', selected: true }),
    ).toBeInTheDocument();
  });
});
