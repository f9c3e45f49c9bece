import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createMartechQueryClient,
  martechApiRef,
  MartechQueryProvider,
} from '../../../api';
import { addDays, localDay } from '../../../lib/days';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { rootRouteRef } from '../../../routes';
import {
  counts,
  rollup,
  scorecardSummary,
} from '../../__testUtils__/scorecards';
import { ScorecardListPage } from './ScorecardListPage';

jest.setTimeout(30_000);

const today = localDay(new Date());

function open(items: ScorecardSummary[], address = '/') {
  const api = mockMartechApi([]);
  api.scorecards.mockResolvedValue({ items, asOf: null });
  renderInTestApp(
    <MartechQueryProvider client={createMartechQueryClient()}>
      <ScorecardListPage />
    </MartechQueryProvider>,
    {
      apis: [[martechApiRef, api]],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/martech': rootRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
  return api;
}

const campaign = scorecardSummary({
  entityRef: 'marketingscorecard:brand/owners',
  title: 'Owners',
  type: 'campaign',
  targetDate: addDays(today, 10),
  rollup: rollup({
    outcomes: counts({ pass: 3, fail: 1, 'not-applicable': 6 }),
  }),
});

const cardOf = async (title: string) => {
  const link = await screen.findByRole('link', { name: title });
  return link.closest('li')!;
};

describe('the list of scorecards', () => {
  it('shows what each comes to, with exact counts', async () => {
    open([
      scorecardSummary({
        problems: [{ path: 'spec.checks[0].rule', message: 'unknown field' }],
        trend: [
          { day: addDays(today, -40), entities: 40, meanScore: 0.5 },
          { day: today, entities: 42, meanScore: 0.68 },
        ],
      }),
    ]);
    const card = await cardOf('Operational readiness');
    for (const text of [
      'Standard',
      'Enforced',
      '2 checks',
      '42 entities',
      '2 waiting to be evaluated',
      '7 not visible to you',
      '1 problem in its rules',
      '68%',
      'Fresh 25',
    ]) {
      expect(within(card).getByText(text)).toBeInTheDocument();
    }
    within(card).getByRole('img', {
      name: 'Levels: No level yet 5, Declared 10, Fresh 25',
    });
    within(card).getByRole('img', {
      name: /^Mean score over twelve months: from 50% on .* to 68% on /,
    });
    within(card).getByText(/^History starts on /);
    expect(
      screen.getByRole('link', { name: 'Operational readiness' }),
    ).toHaveAttribute('href', '/martech/scorecards/default/readiness');
  });

  it.each([
    [{ state: 'draft' }, /^A draft: nothing is evaluated yet/],
    [{ state: 'retired' }, 'Retired: no longer evaluated.'],
    [
      { state: 'announced', enforceFrom: '2027-01-01' },
      /^Announced, counts from .*2027$/,
    ],
    [{ state: 'announced' }, 'Announced, without a day yet'],
    [{ rollup: rollup({ entities: 0 }) }, /^Nothing that you may see/],
    [{ rollup: rollup({ meanScore: null }) }, 'Nothing to score'],
  ] as const)('says what it means to be %j', async (more, text) => {
    open([scorecardSummary(more)]);
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('shows campaigns apart, with progress and days left', async () => {
    open([scorecardSummary(), campaign]);
    const card = await cardOf('Owners');
    expect(screen.getByRole('region', { name: 'Campaigns' })).toContainElement(
      card,
    );
    for (const text of [
      '75% done',
      '3 of 4 checks that apply are done',
      '10 days left',
    ]) {
      expect(within(card).getByText(text)).toBeInTheDocument();
    }
  });

  it.each([
    [-1, 'Ended 1 day ago'],
    [0, 'Ends today'],
    [1, '1 day left'],
  ])('counts %d days', async (days, text) => {
    open([{ ...campaign, targetDate: addDays(today, days) }]);
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('narrows by what the address says, and shows everything again', async () => {
    open([scorecardSummary(), campaign], '/?type=campaign');
    await screen.findByText('1 of 2 scorecards');
    expect(screen.queryByText('Operational readiness')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove filter Type: Campaign' }),
    );
    await screen.findByText('2 scorecards');
  });

  it('offers values with counts, and searches', async () => {
    open([scorecardSummary(), campaign]);
    await screen.findByText('2 scorecards');
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Filters' })).getByRole(
        'button',
        { name: 'State' },
      ),
    );
    await screen.findByRole('checkbox', { name: /Enforced ?2/ });
    await userEvent.keyboard('{Escape}');
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Search scorecards' }),
      'nothing like it',
    );
    await screen.findByRole('heading', { name: 'No scorecard matches' });
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(await screen.findByText('2 scorecards')).toBeInTheDocument();
  });

  it('says how to begin where there is none', async () => {
    open([]);
    expect(
      await screen.findByRole('heading', { name: 'No scorecards yet' }),
    ).toBeInTheDocument();
  });

  it.each([
    [403, 'You may not see scorecards'],
    [500, 'The scorecards could not be loaded'],
  ])('tells a %d and tries again', async (status, title) => {
    const error = await ResponseError.fromResponse(
      new Response('{}', { status }),
    );
    const api = mockMartechApi([]);
    api.scorecards.mockRejectedValue(error);
    const client = createMartechQueryClient();
    client.setDefaultOptions({ queries: { retry: false } });
    renderInTestApp(
      <MartechQueryProvider client={client}>
        <ScorecardListPage />
      </MartechQueryProvider>,
      {
        apis: [[martechApiRef, api]],
        mountedRoutes: { '/martech': rootRouteRef },
      },
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(title);
    api.scorecards.mockResolvedValue({ items: [], asOf: null });
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    await waitFor(() =>
      expect(screen.getByText('No scorecards yet')).toBeInTheDocument(),
    );
  });
});
