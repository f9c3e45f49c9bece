import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { MartechClient } from '@martech-portal/backstage-plugin-martech-common';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { martechApiRef, MartechPage, martechPlugin } from './legacy';
import { platformRow } from './__testUtils__/entityRow';
import { controlApi } from './control/__testUtils__/controlApi';
import { mockMartechApi } from './__testUtils__/mockMartechApi';
import { rootRouteRef } from './routes';
import {
  resultsFrom,
  scorecardDetail,
  scorecardSummary,
} from './scorecards/__testUtils__/scorecards';

// The lazy page is compiled within the test.
jest.setTimeout(60_000);

describe('the plugin in the old frontend system', () => {
  it('brings its API', () => {
    const factory = [...martechPlugin.getApis()].find(
      ({ api }) => api.id === martechApiRef.id,
    )!;
    const made = factory.factory({
      discoveryApi: { getBaseUrl: jest.fn() },
      fetchApi: { fetch: jest.fn() },
    });
    expect(made).toBeInstanceOf(MartechClient);
  });

  it('opens with the overview', async () => {
    await renderInTestApp(
      <TestApiProvider apis={[[martechApiRef, controlApi()]]}>
        <Routes>
          <Route path="/martech/*" element={<MartechPage />} />
        </Routes>
      </TestApiProvider>,
      {
        routeEntries: ['/martech'],
        mountedRoutes: {
          '/catalog/:namespace/:kind/:name': entityRouteRef,
          '/martech': rootRouteRef,
        },
      },
    );
    expect(
      await screen.findByRole(
        'region',
        { name: 'Go-live conditions' },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('tab', { name: 'Overview', selected: true }),
    ).toBeInTheDocument();
  });

  it('shows the lists with the shell of the old system', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[[martechApiRef, mockMartechApi([platformRow('assets')])]]}
      >
        <Routes>
          <Route path="/martech/*" element={<MartechPage />} />
        </Routes>
      </TestApiProvider>,
      {
        routeEntries: ['/martech/platforms'],
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );
    await screen.findByText('Title of assets', {}, { timeout: 15_000 });
    expect(screen.getByRole('tab', { name: 'Decisions' })).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Martech' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['/martech/scorecards', 'link'],
    ['/martech/scorecards/default/readiness', 'heading'],
  ])('shows scorecards at %s', async (address, role) => {
    const api = mockMartechApi([]);
    api.scorecards.mockResolvedValue({
      items: [scorecardSummary()],
      asOf: null,
    });
    api.scorecard.mockResolvedValue(scorecardDetail());
    api.queryResults.mockImplementation(resultsFrom([]));
    await renderInTestApp(
      <TestApiProvider apis={[[martechApiRef, api]]}>
        <Routes>
          <Route path="/martech/*" element={<MartechPage />} />
        </Routes>
      </TestApiProvider>,
      {
        routeEntries: [address],
        mountedRoutes: {
          '/catalog/:namespace/:kind/:name': entityRouteRef,
          '/martech': rootRouteRef,
        },
      },
    );
    expect(
      await screen.findByRole(
        role,
        { name: 'Operational readiness' },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('tab', { name: 'Scorecards', selected: true }),
    ).toBeInTheDocument();
  });
});
