import { createExtensionTester } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { martechApiRef, sharedQueryClient } from '../../api';
import {
  HomePageMartechInbox,
  HomePageMartechPlatforms,
  HomePageMartechRenewals,
} from '../../legacy';
import { openGovernanceRouteRef, openRecordRouteRef } from '../../routes';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { nothingOwned, someOwned } from '../__testUtils__/ownership';
import { widgetExtensions } from '../ownedExtensions';

// The lazy widgets are compiled within the test.
jest.setTimeout(60_000);
const patience = { timeout: 30_000 };

async function show(widget: JSX.Element, api = mockMartechApi([])) {
  sharedQueryClient.clear();
  sharedQueryClient.setDefaultOptions({ queries: { retry: false } });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ]}
    >
      {widget}
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/governance': openGovernanceRouteRef,
        '/governance/:records/:id': openRecordRouteRef,
      },
    },
  );
}

const waiting = (id: string) => ({
  id,
  number: `EXC-${id}`,
  type: 'exception' as const,
  title: `Thing ${id}`,
  entityTitle: 'Asset library',
  state: 'requested',
  open: true,
  decisionAreas: [],
  requestedBy: 'user:default/ines',
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  overdue: id === '1',
  version: 1,
  waitsFor: [],
  why: 'You decide',
  duty: 'decide' as const,
  areas: [],
});

describe('widgets on the home page', () => {
  it('show my platforms', async () => {
    const api = mockMartechApi([]);
    api.portfolio.ownership.mockResolvedValue(someOwned);
    await show(<HomePageMartechPlatforms />, api);
    await screen.findByText('Title of assets', {}, patience);
    expect(screen.getByText('My platforms')).toBeInTheDocument();
    expect(api.portfolio.ownership.mock.calls[0][0]).toEqual({ mine: true });
  });

  it('say when I answer for nothing', async () => {
    const api = mockMartechApi([]);
    api.portfolio.ownership.mockResolvedValue(nothingOwned);
    await show(<HomePageMartechPlatforms />, api);
    expect(
      await screen.findByText(/You and your teams answer for no/, {}, patience),
    ).toBeInTheDocument();
  });

  it('show what waits for me, and how much more', async () => {
    const api = mockMartechApi([]);
    api.governance.inbox.mockResolvedValue({
      items: ['1', '2', '3', '4', '5', '6'].map(waiting),
      total: 9,
    });
    await show(<HomePageMartechInbox />, api);
    const first = await screen.findByRole(
      'link',
      { name: 'Thing 1' },
      patience,
    );
    expect(first).toHaveAttribute('href', '/governance/exceptions/1');
    expect(screen.getAllByText('Overdue')).toHaveLength(1);
    expect(screen.queryByText('Thing 6')).not.toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: '4 more in the inbox' }),
    ).toHaveAttribute('href', '/governance/inbox');
  });

  it('say that nothing waits', async () => {
    const api = mockMartechApi([]);
    api.governance.inbox.mockResolvedValue({ items: [], total: 0 });
    await show(<HomePageMartechInbox />, api);
    expect(
      await screen.findByText(/nothing waits for you/, {}, patience),
    ).toBeInTheDocument();
  });

  it('show what I can still cancel', async () => {
    const api = mockMartechApi([]);
    api.portfolio.ownership.mockResolvedValue(someOwned);
    await show(<HomePageMartechRenewals />, api);
    await screen.findByText('Title of mail', {}, patience);
    expect(screen.getByText(/in 10 days/)).toBeInTheDocument();
  });

  it('are the same in the new frontend system', () => {
    const titles = widgetExtensions.map(
      extension =>
        createExtensionTester(extension).get(
          HomePageWidgetBlueprint.dataRefs.widget,
        ).title,
    );
    expect(titles).toEqual([
      'My platforms',
      'What waits for me',
      'My renewals',
    ]);
  });
});
