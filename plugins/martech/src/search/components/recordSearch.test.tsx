import { createExtensionTester } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import { MartechRecordSearchResultListItem } from '../../legacy';
import { openRecordRouteRef } from '../../routes';
import { recordResultItem } from '../searchExtensions';

// The lazy item is compiled within the test.
jest.setTimeout(60_000);

const found = (more: object = {}, type = 'martech-record') => ({
  type,
  rank: 1,
  document: {
    id: 'R1',
    number: 'EXC-1',
    recordType: 'exception',
    title: 'EXC-1 Local templates <script>alert(1)</script>',
    text: 'There is **no** time.',
    location: '/elsewhere/R1',
    state: 'active',
    entityRef: 'marketingplatform:default/dam',
    ...more,
  },
});

async function search(document: object, isMounted = true) {
  await renderInTestApp(
    <TestApiProvider apis={[[catalogApiRef, catalogApiMock({ entities: [] })]]}>
      <SearchResultListItemExtensions results={[found(document)]}>
        <MartechRecordSearchResultListItem />
      </SearchResultListItemExtensions>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        ...(isMounted && { '/governance/:records/:id': openRecordRouteRef }),
      },
    },
  );
  return screen.findByRole('link', { name: /^EXC-1/ }, { timeout: 30_000 });
}

describe('a record among the results of a search', () => {
  it('says what it is, how it stands and what it is about', async () => {
    const link = await search({ overdue: true });
    expect(link).toHaveAttribute('href', '/governance/exceptions/R1');
    const item = screen.getByRole('listitem');
    expect(item).toHaveTextContent('alert(1)');
    expect(item.querySelector('script')).toBeNull();
    expect(item).toHaveTextContent(/Exception.*Active.*Overdue.*About Dam/);
    expect(within(item).getByRole('link', { name: 'Dam' })).toBeInTheDocument();
  });

  it('leads where the index says when the page is not mounted', async () => {
    const link = await search({ entityRef: undefined }, false);
    expect(link).toHaveAttribute('href', '/elsewhere/R1');
    expect(screen.queryByText('Overdue')).not.toBeInTheDocument();
  });

  it('is ours in the new frontend system, pages of documentation are not', () => {
    const { predicate } = createExtensionTester(recordResultItem).get(
      SearchResultListItemBlueprint.dataRefs.item,
    );
    expect(predicate?.(found())).toBe(true);
    expect(predicate?.(found({}, 'techdocs'))).toBe(false);
  });
});
