import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { EntitiesQuery } from '@martech-portal/backstage-plugin-martech-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMartechQueryClient, martechApiRef } from '../../api';
import { MartechQueryProvider } from '../../api/MartechQueryProvider';
import { platformList } from '../../lists';
import { platformRow } from '../../__testUtils__/entityRow';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { EntityListPage } from './EntityListPage';

const rows = [
  platformRow('assets', {
    annualCost: { amount: 148000, currency: 'EUR' },
    noticeDeadline: '2999-01-01',
  }),
  platformRow('broker', { lifecycle: 'sandbox' }),
];

// Typing and clicking through a whole page takes its time on a busy machine.
jest.setTimeout(30_000);

const refusal = (status: number) =>
  ResponseError.fromResponse(new Response('{}', { status }));

function open(api = mockMartechApi(rows), address = '/') {
  renderInTestApp(
    <MartechQueryProvider client={createMartechQueryClient()}>
      <EntityListPage list={platformList} />
    </MartechQueryProvider>,
    {
      apis: [[martechApiRef, api]],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      initialRouteEntries: [address],
    },
  );
  return api;
}

const filterButton = (name: string) =>
  within(screen.getByRole('group', { name: 'Filters' })).getByRole('button', {
    name,
  });

/** What the list asked for, without counts and totals. */
const asked = (api: ReturnType<typeof mockMartechApi>): EntitiesQuery[] =>
  api.queryEntities.mock.calls
    .map(([query]) => query)
    .filter(query => query.limit === 100);

describe('a list page', () => {
  it('shows rows as a table, with counts and links', async () => {
    open();
    await screen.findByText('Title of assets');
    const link = screen.getByRole('link', { name: 'Title of assets' });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/default/marketingplatform/assets',
    );
    const table = screen.getByRole('table', { name: 'Platforms' });
    expect(table).toHaveAttribute('aria-rowcount', '3');
    const row = within(table).getAllByRole('row')[1];
    expect(row).toHaveTextContent('Operating');
    expect(row).toHaveTextContent('€148,000');
    expect(row).toHaveTextContent('Brand studio');
    expect(row).toHaveTextContent('DAM & MRM');
    expect(screen.getByText('2 platforms')).toBeInTheDocument();
    expect(screen.getByText(/^As of /)).toBeInTheDocument();
  });

  it('asks again when a filter is ticked, and shows it as a chip', async () => {
    const api = open();
    await screen.findByText('2 platforms');
    await userEvent.click(filterButton('Lifecycle'));
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /Operating/ }),
    );
    await waitFor(() =>
      expect(asked(api).at(-1)?.where).toEqual({
        lifecycle: { in: ['operating'] },
      }),
    );
    await userEvent.keyboard('{Escape}');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Remove filter Lifecycle: Operating',
      }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Clear all' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('leaves out what is retired until somebody asks for it', async () => {
    const api = mockMartechApi(rows);
    const all = api.queryEntities.getMockImplementation()!;
    const retired = platformRow('gone', { lifecycle: 'retired' });
    api.queryEntities.mockImplementation(async (query, options) => {
      const page = await all(query, options);
      return query.where?.lifecycle
        ? page
        : { ...page, items: [...page.items, retired], totalItems: 3 };
    });
    open(api);
    await screen.findByText('2 of 3 platforms');
    await userEvent.click(
      screen.getByRole('button', { name: 'Left out: Retired. Show them, too' }),
    );
    await screen.findByText('Title of gone');
    expect(screen.getByText('3 platforms')).toBeInTheDocument();
    expect(asked(api).at(-1)?.where).toBeUndefined();
    await userEvent.click(
      screen.getByRole('button', { name: 'Leave out: Retired' }),
    );
    await screen.findByText('2 of 3 platforms');
  });

  it('says that everything is retired, and shows it', async () => {
    const api = mockMartechApi([]);
    const retired = platformRow('gone', { lifecycle: 'retired' });
    api.queryEntities.mockImplementation(async ({ where }) => ({
      items: where ? [] : [retired],
      totalItems: where ? 0 : 1,
      asOf: '2026-11-22T10:00:00.000Z',
    }));
    open(api);
    await screen.findByRole('heading', { name: 'No platform matches' });
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(await screen.findByText('Title of gone')).toBeInTheDocument();
  });

  it('reads filters from the address', async () => {
    const api = open(undefined, '/?tier=core&renewal=past&sort=-annualCost');
    await screen.findByText('2 of 2 platforms');
    expect(asked(api)[0]).toMatchObject({
      where: { tier: { in: ['core'] }, noticeDeadline: {}, contractEnd: {} },
      orderBy: [{ column: 'annualCost', order: 'desc' }],
    });
    expect(
      screen.getByRole('columnheader', { name: 'Cost a year' }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('sorts by the header that is pressed', async () => {
    const api = open();
    await screen.findByText('2 platforms');
    const header = screen.getByRole('columnheader', { name: 'Owner' });
    await userEvent.click(within(header).getByRole('button'));
    await waitFor(() =>
      expect(asked(api).at(-1)?.orderBy).toEqual([
        { column: 'owner', order: 'asc' },
      ]),
    );
    expect(header).toHaveAttribute('aria-sort', 'ascending');
  });

  it('searches when typing pauses', async () => {
    const api = open();
    await screen.findByText('2 platforms');
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search platforms' }),
      'assets',
    );
    await screen.findByText('1 of 2 platforms');
    const texts = asked(api).map(({ text }) => text);
    expect(texts.at(-1)).toBe('assets');
    expect(texts.length).toBeLessThan(4);
  });

  it('says that nothing matches and clears', async () => {
    open(undefined, '/?q=zzz');
    await screen.findByRole('heading', { name: 'No platform matches' });
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(await screen.findByText('2 platforms')).toBeInTheDocument();
  });

  it('shows how to begin where there is nothing at all', async () => {
    open(mockMartechApi([]));
    await screen.findByRole('heading', { name: 'No platforms yet' });
    expect(screen.getByText(/kind: MarketingPlatform/)).toBeInTheDocument();
  });

  it('waits for an index that has not read the catalog yet', async () => {
    const api = mockMartechApi(rows);
    const full = api.queryEntities.getMockImplementation()!;
    api.queryEntities.mockImplementation(async () => ({
      items: [],
      totalItems: 0,
      asOf: null,
    }));
    open(api);
    await screen.findByText('The list is being put together');
    api.queryEntities.mockImplementation(full);
    expect(
      await screen.findByText('2 platforms', {}, { timeout: 10_000 }),
    ).toBeInTheDocument();
  });

  it('says whom to ask where the list may not be seen', async () => {
    const api = mockMartechApi(rows);
    api.queryEntities.mockRejectedValue(await refusal(403));
    open(api);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('You may not see this list');
    expect(alert).toHaveTextContent('martech.entity.read');
  });

  it('tells a failure and tries again', async () => {
    const api = mockMartechApi(rows);
    const failure = await refusal(400);
    const works = api.queryEntities.getMockImplementation()!;
    api.queryEntities.mockRejectedValue(failure);
    open(api);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The list could not be loaded');
    api.queryEntities.mockImplementation(works);
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    await screen.findByText('2 platforms');
  });

  it('draws only what is in view of a long list and fetches on while scrolling', async () => {
    const many = Array.from({ length: 250 }, (_, i) => platformRow(`p${i}`));
    const api = open(mockMartechApi(many));
    await screen.findByText('250 platforms');
    const table = screen.getByRole('table');
    expect(table).toHaveAttribute('aria-rowcount', '251');
    const drawn = within(table).getAllByRole('row').length;
    expect(drawn).toBeGreaterThan(11);
    expect(drawn).toBeLessThan(40);
    expect(asked(api)).toHaveLength(1);

    const scroller = table.parentElement!;
    scroller.scrollTop = 80 * 52;
    fireEvent.scroll(scroller);
    await waitFor(() => expect(asked(api).at(-1)?.cursor).toBe('100'));
    await screen.findByText('Title of p85');
  });

  it.each([
    ['CSV, for spreadsheets', 'csv', /^martech-platforms-.*\.csv$/],
    ['JSON, for programs', 'json', /^martech-platforms-.*\.json$/],
  ])('exports what is filtered as %s', async (choice, format, fileName) => {
    global.URL.createObjectURL = jest.fn(() => 'blob:x');
    global.URL.revokeObjectURL = jest.fn();
    const saved = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        expect(this.download).toMatch(fileName);
      });
    const api = open(undefined, '/?tier=core');
    await screen.findByText('2 of 2 platforms');
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(screen.getByRole('menuitem', { name: choice }));
    await waitFor(() =>
      expect(api.exportEntities).toHaveBeenCalledWith(
        expect.objectContaining({
          kind: 'MarketingPlatform',
          where: expect.objectContaining({ tier: { in: ['core'] } }),
        }),
        format,
      ),
    );
    await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
    saved.mockRestore();
  });
});
