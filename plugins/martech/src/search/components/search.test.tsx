import { createExtensionTester } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { SearchDocument } from '@backstage/plugin-search-common';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import { martechApiRef, MartechSearchResultListItem } from '../../legacy';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { entityResultItem } from '../searchExtensions';

// The lazy item is compiled within the test.
jest.setTimeout(60_000);

const document = (kind: string, name: string, more: object = {}) => ({
  title: `Title of ${name}`,
  text: `What ${name} does.\n\nThis stands further down.`,
  location: `/catalog/default/${kind.toLocaleLowerCase('en')}/${name}`,
  kind,
  namespace: 'default',
  owner: 'group:default/brand-studio',
  ...more,
});

const results = (documents: SearchDocument[]) =>
  documents.map((found, rank) => ({
    type: 'software-catalog',
    document: found,
    rank,
    ...(found.title === 'Title of dam' && {
      highlight: {
        preTag: '<m>',
        postTag: '</m>',
        fields: { title: 'Title of <m>dam</m>', text: 'What <m>dam</m> does.' },
      },
    }),
  }));

async function search(
  documents: SearchDocument[],
  api: ReturnType<typeof mockMartechApi>,
) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ]}
    >
      <SearchResultListItemExtensions results={results(documents)}>
        <MartechSearchResultListItem />
      </SearchResultListItemExtensions>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

const found = [
  document('MarketingPlatform', 'dam', {
    type: 'dam',
    lifecycle: 'operating',
  }),
  document('MarketingTemplate', 'mail', { type: 'email', lifecycle: 'draft' }),
  document('MarketingVendor', 'acme'),
];

describe('results of a search', () => {
  it('say what was found, how it stands and whose it is, asking once', async () => {
    const api = mockMartechApi([]);
    api.governance.states.mockResolvedValue({
      items: [
        {
          entityRef: 'marketingplatform:default/dam',
          state: 'drifting',
          since: null,
        },
        {
          entityRef: 'marketingtemplate:default/mail',
          state: 'controlled',
          since: null,
        },
      ],
    });
    await search(found, api);
    await screen.findByText('Drifting', {}, { timeout: 30_000 });
    const [platform, template, vendor] = screen.getAllByRole('listitem');
    expect(platform).toHaveTextContent(/^Title of dam/);
    expect(
      within(platform).getByRole('link', { name: /^Title/ }),
    ).toHaveAttribute('href', '/catalog/default/marketingplatform/dam');
    expect(platform).toHaveTextContent(
      'What dam does.DriftingPlatform · DAM & MRMOperatingOwned by',
    );
    expect(within(platform).getAllByText('dam')[0].tagName).toBe('MARK');
    expect(template).toHaveTextContent(/Controlled.*Template · E-mail.*Draft/);
    expect(vendor).toHaveTextContent(/does\.Vendor.*Owned by/);
    expect(api.governance.states.mock.calls).toEqual([
      [['marketingplatform:default/dam', 'marketingtemplate:default/mail']],
    ]);
  });

  it('stand without a state as long as it cannot be told', async () => {
    const api = mockMartechApi([]);
    api.governance.states.mockRejectedValue(new TypeError('offline'));
    await search([document('MarketingPlatform', 'crm')], api);
    await screen.findByText(/^Platform/, {}, { timeout: 30_000 });
    await waitFor(() => expect(api.governance.states).toHaveBeenCalled());
    expect(screen.getByText('Title of crm')).toBeInTheDocument();
  });

  it('are ours in the new frontend system, others are left alone', () => {
    const { predicate } = createExtensionTester(entityResultItem).get(
      SearchResultListItemBlueprint.dataRefs.item,
    );
    const isOurs = (kind: string) =>
      predicate?.({
        type: 'software-catalog',
        document: document(kind, 'x'),
        rank: 1,
      });
    expect(['MarketingDecision', 'Component'].map(isOurs)).toEqual([
      true,
      false,
    ]);
  });
});
