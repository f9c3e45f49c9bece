import {
  createExtensionTester,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { fireEvent, screen } from '@testing-library/react';
import { martechApiRef } from './api';
import plugin from './plugin';
import { controlApi } from './control/__testUtils__/controlApi';
import { mockMartechApi } from './__testUtils__/mockMartechApi';
import {
  resultRow,
  resultsFrom,
  scorecardDetail,
  scorecardSummary,
} from './scorecards/__testUtils__/scorecards';

const tabs = [
  'Overview',
  'Platforms',
  'Templates',
  'Integrations',
  'Vendors',
  'Decisions',
  'Scorecards',
];

// The lazy page is compiled within the test.
jest.setTimeout(60_000);

describe('the plugin in the new frontend system', () => {
  it('brings its API', () => {
    expect(plugin.getExtension('api:martech')).toBeDefined();
    const tester = createExtensionTester(plugin.getExtension('api:martech'));
    expect(tester.snapshot()).toMatchObject({ id: 'api:martech' });
  });

  it('opens at its first tab, under its own title', async () => {
    renderTestApp({
      features: [plugin],
      apis: [[martechApiRef, controlApi()]],
      initialRouteEntries: ['/martech'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    });
    await screen.findByRole(
      'region',
      { name: 'Go-live conditions' },
      { timeout: 15_000 },
    );
    for (const tab of tabs) {
      expect(screen.getAllByText(tab).length).toBeGreaterThan(0);
    }
  });

  it('shows scorecards, and one below its own address', async () => {
    const api = mockMartechApi([]);
    api.scorecards.mockResolvedValue({
      items: [scorecardSummary()],
      asOf: null,
    });
    api.scorecard.mockResolvedValue(scorecardDetail());
    api.queryResults.mockImplementation(
      resultsFrom([resultRow('assets', ['pass', 'fail'])]),
    );
    renderTestApp({
      features: [plugin],
      apis: [[martechApiRef, api]],
      initialRouteEntries: ['/martech/scorecards'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    });
    const patience = { timeout: 20_000 };
    fireEvent.click(
      await screen.findByRole(
        'link',
        { name: 'Operational readiness' },
        patience,
      ),
    );
    await screen.findByText('Title of assets', {}, patience);
    expect(
      screen.getByRole('heading', { name: 'Operational readiness' }),
    ).toBeInTheDocument();
  });
});
