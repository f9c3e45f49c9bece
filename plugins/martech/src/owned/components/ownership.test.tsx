import { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { createExtensionTester } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { martechApiRef, sharedQueryClient } from '../../api';
import { EntityMartechOwnershipCard } from '../../legacy';
import {
  openEstateRouteRef,
  openGovernanceRouteRef,
  openPortalRouteRef,
} from '../../routes';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { nothingOwned, someOwned } from '../__testUtils__/ownership';
import { ownershipCard } from '../ownedExtensions';

// The lazy card is compiled within the test.
jest.setTimeout(60_000);

const entity = (kind: string, name: string, groups: string[] = []): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  relations: groups.map(group => ({
    type: 'memberOf',
    targetRef: `group:default/${group}`,
  })),
});

const dam = entity('Group', 'dam');
const maya = entity('User', 'maya', ['dam']);

async function show(shown: Entity, api = mockMartechApi([])) {
  sharedQueryClient.clear();
  sharedQueryClient.setDefaultOptions({ queries: { retry: false } });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ]}
    >
      <EntityProvider entity={shown}>
        <EntityMartechOwnershipCard />
      </EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/martech': openPortalRouteRef,
        '/estate': openEstateRouteRef,
        '/governance': openGovernanceRouteRef,
      },
    },
  );
  return api;
}

const answering = (...answers: Array<typeof nothingOwned | Error>) => {
  const api = mockMartechApi([]);
  for (const answer of answers) {
    if (answer instanceof Error) {
      api.portfolio.ownership.mockRejectedValueOnce(answer);
    } else {
      api.portfolio.ownership.mockResolvedValueOnce(answer);
    }
  }
  return api;
};

describe('the card on pages of teams and people', () => {
  it('shows what a team owns and how it is doing', async () => {
    const api = await show(dam, answering(someOwned));
    await screen.findByText(/Owns 2 platforms/, {}, { timeout: 30_000 });
    expect(api.portfolio.ownership.mock.calls[0][0]).toEqual({
      owners: ['group:default/dam'],
    });
    expect(
      screen.getByText('Marketing technology of this team'),
    ).toBeInTheDocument();
    expect(screen.getByText(/a role on 1 more/).textContent).toContain(
      '1 retired one is not counted',
    );
    expect(screen.getByRole('link', { name: 'Drifting: 1' })).toHaveAttribute(
      'href',
      '/martech/platforms?owner=group%3Adefault%2Fdam&controlState=drifting',
    );
    expect(
      screen.getByText(
        '4 things wait for a decision or a next step, 1 overdue',
      ),
    ).toBeInTheDocument();
    const rows = screen.getAllByRole('listitem');
    const assets = rows.find(row => within(row).queryByText('Title of assets'));
    expect(assets).toHaveTextContent(/2 reasons, since .*2026.*Drifting/);
    const shop = rows.find(row => within(row).queryByText('Title of shop'));
    expect(shop).toHaveTextContent(/Belongs to Commerce/);
    const mail = rows.filter(row => within(row).queryByText('Title of mail'));
    expect(mail.at(-1)).toHaveTextContent(
      /12,000.* a year, renews by itself.*in 10 days/,
    );
    expect(screen.getByRole('link', { name: '2 more' })).toHaveAttribute(
      'href',
      '/estate/renewals',
    );
  });

  it('counts the teams of a person, too', async () => {
    const api = await show(maya, answering(someOwned));
    await screen.findByText('Marketing technology of this person');
    expect(api.portfolio.ownership.mock.calls[0][0]).toEqual({
      owners: ['user:default/maya', 'group:default/dam'],
    });
  });

  it('says when there is nothing, and what would change that', async () => {
    await show(dam, answering(nothingOwned));
    await screen.findByText(
      'This team answers for no marketing platform',
      {},
      { timeout: 30_000 },
    );
    expect(screen.getByText(/names them as owner/)).toBeInTheDocument();
  });

  it('says why it could not be loaded, and tries again', async () => {
    const denied = await ResponseError.fromResponse(
      new Response(
        JSON.stringify({
          error: {
            name: 'NotAllowedError',
            message: 'It needs the permission martech.scorecard.read',
          },
          response: { statusCode: 403 },
        }),
        { status: 403, headers: { 'Content-Type': 'application/json' } },
      ),
    );
    await show(dam, answering(denied, someOwned));
    const alert = await screen.findByRole('alert', {}, { timeout: 30_000 });
    expect(alert).toHaveTextContent('martech.scorecard.read');
    await userEvent.click(within(alert).getByRole('button'));
    await screen.findByText(/Owns 2 platforms/);
  });

  it('says nothing of records to who may not read them', async () => {
    await show(dam, answering({ ...someOwned, waiting: null }));
    await screen.findByText(/Owns 2 platforms/, {}, { timeout: 30_000 });
    expect(screen.queryByText(/wait for a decision/)).not.toBeInTheDocument();
  });

  it('is not on other pages', async () => {
    const api = await show(entity('Component', 'web'));
    expect(api.portfolio.ownership).not.toHaveBeenCalled();
    expect(screen.queryByText(/Marketing technology/)).not.toBeInTheDocument();
  });

  it('is on these pages in the new frontend system', () => {
    const tester = createExtensionTester(ownershipCard);
    expect(tester.snapshot()).toMatchObject({
      id: 'entity-card:ownership',
    });
  });
});
