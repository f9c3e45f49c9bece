import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  Outcome,
  ResultsQuery,
  ScorecardDetail,
} from '@martech-portal/backstage-plugin-martech-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import {
  createMartechQueryClient,
  martechApiRef,
  MartechQueryProvider,
} from '../../../api';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { rootRouteRef } from '../../../routes';
import {
  resultRow,
  resultsFrom,
  scorecardDetail,
  scorecardSummary,
} from '../../__testUtils__/scorecards';
import { ScorecardPage } from './ScorecardPage';

// Typing and clicking through a whole page takes its time on a busy machine.
jest.setTimeout(60_000);

const rows = [
  resultRow('assets', ['pass', 'fail'], { score: 0.25, level: 'declared' }),
  resultRow('broker', ['waived', 'not-applicable'], { score: null }),
  resultRow('new', [null, null], { score: null, owner: undefined }),
];

function open(
  options: {
    scorecard?: ScorecardDetail;
    address?: string;
    api?: ReturnType<typeof mockMartechApi>;
    found?: typeof rows;
  } = {},
) {
  const { scorecard = scorecardDetail(), address = '' } = options;
  const api = options.api ?? mockMartechApi([]);
  if (!options.api) {
    api.scorecard.mockResolvedValue(scorecard);
    api.scorecards.mockResolvedValue({ items: [], asOf: null });
    api.queryResults.mockImplementation(resultsFrom(options.found ?? rows));
  }
  const client = createMartechQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  renderInTestApp(
    <MartechQueryProvider client={client}>
      <Routes>
        <Route path="/cards/:namespace/:name" element={<ScorecardPage />} />
      </Routes>
    </MartechQueryProvider>,
    {
      apis: [[martechApiRef, api]],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/martech': rootRouteRef,
      },
      initialRouteEntries: [`/cards/default/readiness${address}`],
    },
  );
  return api;
}

const lastQuery = (api: ReturnType<typeof mockMartechApi>): ResultsQuery =>
  api.queryResults.mock.calls.map(([query]) => query).at(-1)!;

const map = () => screen.findByRole('table', { name: 'Entities and checks' });
const tile = (name: string) => screen.findByRole('region', { name });

describe('the page of a scorecard', () => {
  it('says what it is, who owns it and where to change it', async () => {
    const api = open();
    await screen.findByRole('heading', { name: 'Operational readiness' });
    expect(api.scorecard.mock.calls[0][0]).toBe(
      'marketingscorecard:default/readiness',
    );
    expect(screen.getByText('Measures: Platforms')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Edit' })).toHaveAttribute(
      'href',
      '/martech/scorecards/default/readiness/edit',
    );
    expect(
      screen.getByRole('link', { name: 'In the catalog' }),
    ).toHaveAttribute('href', '/catalog/default/marketingscorecard/readiness');
  });

  it.each([
    [
      'Mean score',
      ['68%', 'Evaluated40', 'Waiting to be evaluated2', 'Not visible to you7'],
    ],
    ['Level reached', ['Fresh25', 'Declared10', 'No level yet5']],
    [
      'Outcomes of all checks',
      ['Passed60', 'Failed20', 'No data0', 'Does not apply0'],
    ],
    ['Mean score over twelve months', ['No history yet']],
  ])('rolls up %s in exact numbers', async (name, texts) => {
    open();
    const part = await tile(name);
    for (const text of texts) expect(part).toHaveTextContent(text);
  });

  it('draws every outcome with a name, and links rows to their results', async () => {
    open();
    const table = await map();
    const row = (await within(table).findByText('Title of assets')).closest(
      '[role=row]',
    )!;
    within(row as HTMLElement).getByRole('cell', {
      name: 'Has an owner: Passed',
    });
    within(row as HTMLElement).getByRole('cell', {
      name: 'Has a runbook: Failed',
    });
    expect(row).toHaveTextContent('25%');
    expect(row).toHaveTextContent('Declared');
    expect(
      within(table).getByRole('cell', {
        name: 'Has a runbook: Does not apply',
      }),
    ).toBeInTheDocument();
    expect(
      within(table).getByRole('cell', {
        name: 'Has an owner: Not evaluated yet',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Title of assets' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/marketingplatform/assets/scorecards',
    );
    expect(screen.getByText('3 entities')).toBeInTheDocument();
  });

  it.each<[string, Partial<ResultsQuery>]>([
    ['?sort=title', { orderBy: 'title' }],
    ['?outcome=fail&check=runbook', { outcome: ['fail'], check: 'runbook' }],
    ['?level=none', { level: 'none' }],
    ['?tier=core&q=x', { where: { tier: { in: ['core'] } }, text: 'x' }],
    ['?group=tier&in=core', { groupBy: 'tier', group: 'core' }],
  ])('asks for what the address %s says', async (address, query) => {
    const api = open({ address });
    await screen.findByRole('heading', { name: 'Operational readiness' });
    await waitFor(() => expect(lastQuery(api)).toMatchObject(query));
  });

  it('shows failing ones only, and everything again', async () => {
    const api = open();
    await screen.findByText('3 entities');
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Failing only' }),
    );
    await screen.findByText('1 of 42 entities');
    expect(lastQuery(api).outcome).toEqual(['fail']);
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove filter Outcome: Failed' }),
    );
    await screen.findByText('3 entities');
  });

  it('goes from a number to the rows behind it', async () => {
    const api = open({ address: '?group=owner' });
    const part = await tile('Level reached');
    await userEvent.click(within(part).getByRole('button', { name: /Fresh/ }));
    await waitFor(() => expect(lastQuery(api).level).toBe('fresh'));
    expect(lastQuery(api).groupBy).toBeUndefined();
  });

  it('groups, opens a group, and comes back', async () => {
    const api = open();
    await screen.findByText('3 entities');
    await userEvent.selectOptions(screen.getByLabelText('Group by'), 'Owner');
    await screen.findByText('2 groups, 3 entities');
    const table = await map();
    within(table).getAllByRole('cell', {
      name: 'Has an owner: 2 checks, 1 passed, 1 failed',
    });
    await userEvent.click(
      await within(table).findByRole('button', { name: /Brand studio/ }),
    );
    await waitFor(() =>
      expect(lastQuery(api).group).toBe('group:default/brand-studio'),
    );
    await screen.findByText('2 of 42 entities');
    await userEvent.click(screen.getByRole('button', { name: 'All groups' }));
    await screen.findByText('2 groups, 3 entities');
    await userEvent.click(
      within(await map()).getByRole('button', { name: /Not set/ }),
    );
    await screen.findByText('1 of 42 entities');
  });

  it('explains a check and lists who fails it', async () => {
    const api = open();
    const table = await map();
    await userEvent.click(
      within(table).getByRole('button', { name: 'Has a runbook' }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Has a runbook' });
    for (const text of ['Fix runbook.', 'runbook == true', 'Fresh', 'once']) {
      expect(within(panel).getByText(text)).toBeInTheDocument();
    }
    await within(panel).findByText('1 entity fails it');
    expect(lastQuery(api)).toMatchObject({
      check: 'runbook',
      outcome: ['fail'],
    });
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Show them in the table' }),
    );
    await screen.findByRole('button', {
      name: 'Remove filter Check: Has a runbook',
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('draws only what is in view of 15,000 and fetches on while scrolling', async () => {
    const outcomes: Outcome[] = ['pass', 'fail'];
    const many = Array.from({ length: 15_000 }, (_, i) =>
      resultRow(`p${i}`, outcomes),
    );
    const api = open({ found: many });
    await screen.findByText('15,000 entities');
    const table = await map();
    expect(table).toHaveAttribute('aria-rowcount', '15001');
    const drawn = within(table).getAllByRole('row').length;
    expect(drawn).toBeGreaterThan(12);
    expect(drawn).toBeLessThan(50);
    const scroller = table.parentElement!;
    scroller.scrollTop = 80 * 36;
    fireEvent.scroll(scroller);
    await waitFor(() => expect(lastQuery(api).cursor).toBe('100'));
    await screen.findByText('Title of p85');
  });

  it.each<[Partial<ScorecardDetail>, RegExp]>([
    [{ state: 'draft' }, /^A draft: nothing is evaluated yet/],
    [{ state: 'retired' }, /^Retired: it is no longer evaluated/],
  ])('explains the checks of %j, which has no results', async (more, text) => {
    const api = open({ scorecard: scorecardDetail(more) });
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /Has a runbook/ }),
    );
    await screen.findByRole('dialog', { name: 'Has a runbook' });
    expect(api.queryResults).not.toHaveBeenCalled();
  });

  it.each<[Partial<ScorecardDetail>, RegExp]>([
    [{ enforceFrom: '2027-01-01' }, /They count from .*2027/],
    [{}, /They count once it is enforced/],
  ])('shows the results of an announced one apart', async (more, text) => {
    open({ scorecard: scorecardDetail({ state: 'announced', ...more }) });
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(await map()).toBeInTheDocument();
  });

  it('names rules that do not run, and where', async () => {
    open({
      scorecard: scorecardDetail({
        problems: [
          {
            path: 'spec.checks[1].rule',
            line: 2,
            column: 7,
            message: 'unknown field integrty',
          },
        ],
      }),
    });
    const part = await tile('1 problem in its rules');
    expect(part).toHaveTextContent('unknown field integrty');
    expect(part).toHaveTextContent('spec.checks[1].rule, line 2, column 7');
  });

  it('shows who still has to act in a campaign and what it closes into', async () => {
    const standard = scorecardDetail({ title: 'Standard' });
    const campaign = scorecardDetail({
      entityRef: 'marketingscorecard:default/campaign',
      title: 'Owners',
      type: 'campaign',
      targetDate: '2999-12-31',
      checks: [
        ...scorecardDetail().checks.slice(0, 1),
        {
          ...scorecardDetail().checks[1],
          id: 'extra',
          title: 'Extra',
          rule: 'z',
        },
      ],
    });
    const api = mockMartechApi([]);
    api.scorecards.mockResolvedValue({
      items: [scorecardSummary({ entityRef: 'marketingscorecard:x/standard' })],
      asOf: null,
    });
    api.scorecard.mockImplementation(async ref =>
      ref.endsWith('x/standard') ? standard : campaign,
    );
    api.queryResults.mockImplementation(resultsFrom(rows));
    open({ api });
    const who = await tile('Who still has to act');
    await within(who).findByRole('button', { name: 'Brand studio' });
    expect(who).toHaveTextContent('No owner');
    const closing = await tile('How it closes');
    await within(closing).findByText('1 check goes on in Standard');
    within(closing).getByText('Extra');
    await userEvent.click(
      within(who).getByRole('button', { name: 'Brand studio' }),
    );
    await waitFor(() =>
      expect(lastQuery(api)).toMatchObject({
        groupBy: 'owner',
        group: 'group:default/brand-studio',
      }),
    );
  });

  it.each([
    [403, 'You may not see this scorecard'],
    [404, 'There is no such scorecard'],
    [400, 'The scorecard could not be loaded'],
  ])('tells a %d', async (status, title) => {
    const api = mockMartechApi([]);
    api.scorecard.mockRejectedValue(
      await ResponseError.fromResponse(new Response('{}', { status })),
    );
    open({ api });
    expect(await screen.findByRole('alert')).toHaveTextContent(title);
  });

  it.each([
    ['?q=zzz', 'No entity matches'],
    ['', 'Nothing to evaluate'],
  ])('says why there are no rows with %j', async (address, title) => {
    open({ address, found: [] });
    expect(
      await screen.findByRole('heading', { name: title }),
    ).toBeInTheDocument();
  });

  it('tells when the rows fail and tries again', async () => {
    const api = mockMartechApi([]);
    api.scorecard.mockResolvedValue(scorecardDetail());
    api.queryResults.mockRejectedValue(new Error('no connection'));
    open({ api });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The results could not be loaded');
    api.queryResults.mockImplementation(resultsFrom(rows));
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('Title of assets')).toBeInTheDocument();
  });

  it('exports what is filtered, every page of it', async () => {
    const saved: Blob[] = [];
    global.URL.createObjectURL = jest.fn(blob => {
      saved.push(blob as Blob);
      return 'blob:x';
    });
    global.URL.revokeObjectURL = jest.fn();
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});
    const many = Array.from({ length: 700 }, (_, i) =>
      resultRow(`p${i}`, ['pass', 'fail']),
    );
    const api = open({ found: many, address: '?outcome=fail' });
    await screen.findByText('700 of 42 entities');
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(
      screen.getByRole('menuitem', { name: 'CSV, for spreadsheets' }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    const asked = api.queryResults.mock.calls.map(([query]) => query);
    expect(asked.filter(({ limit }) => limit === 500)).toHaveLength(2);
    expect(asked.at(-1)).toMatchObject({ outcome: ['fail'], cursor: '500' });
  });
});
