import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { martechApiRef, MartechGovernancePage } from '../legacy';
import { governanceRouteRef } from '../routes';
import { mockGovernanceApi } from '../__testUtils__/mockGovernanceApi';
import { mockMartechApi } from '../__testUtils__/mockMartechApi';
import { metrics, model, record } from './__testUtils__/records';

// The lazy page is compiled within the test.
jest.setTimeout(90_000);

describe('governance in the old frontend system', () => {
  it.each([
    ['/martech-governance', 'Well done, nothing waits for you', 'Inbox'],
    ['/martech-governance/inbox', 'Well done, nothing waits for you', 'Inbox'],
    [`/martech-governance/freezes/x`, record().title, 'Changes'],
    [`/martech-governance/exceptions/x`, record().title, 'Exceptions'],
    ['/martech-governance/operating-model', /^Who decides what/, 'Who decides'],
  ])('shows %s', async (address, text, tab) => {
    const api = {
      ...mockMartechApi([]),
      governance: mockGovernanceApi({
        inbox: jest.fn().mockResolvedValue({ items: [], total: 0 }),
        record: jest.fn().mockResolvedValue(record()),
        recordMetrics: jest.fn().mockResolvedValue(metrics()),
        operatingModel: jest.fn().mockResolvedValue(model()),
      }),
    };
    await renderInTestApp(
      <TestApiProvider apis={[[martechApiRef, api]]}>
        <Routes>
          <Route
            path="/martech-governance/*"
            element={<MartechGovernancePage />}
          />
        </Routes>
      </TestApiProvider>,
      {
        routeEntries: [address],
        mountedRoutes: {
          '/catalog/:namespace/:kind/:name': entityRouteRef,
          '/martech-governance': governanceRouteRef,
        },
      },
    );
    expect(
      await screen.findByText(text, {}, { timeout: 30_000 }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('tab', { name: tab, selected: true }),
    ).toBeInTheDocument();
  });
});
