import { ResponseError } from '@backstage/errors';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  metricsWith,
  overviewWith,
  recordWith,
} from '../../../control/__testUtils__/control';
import {
  resultsFrom,
  rollup,
  scorecardSummary,
} from '../../../scorecards/__testUtils__/scorecards';
import { renderOverview } from '../../__testUtils__/renderOverview';
import { costWith, renewalsWith } from '../../__testUtils__/renewals';

jest.setTimeout(60_000);

const section = async (name: string) =>
  within(await screen.findByRole('region', { name }));

const platform = 'marketingplatform:default/asset-library';

describe('the overview', () => {
  it('counts states and opens the list behind each number', async () => {
    await renderOverview();
    const control = await section('Control');
    expect(
      control.getByRole('link', {
        name: '3 Uncontrolled: show these platforms',
      }),
    ).toHaveAttribute('href', '/martech/platforms?controlState=uncontrolled');
    expect(control.getByText('82%')).toBeInTheDocument();
    expect(control.getByText(/Every platform once/)).toBeInTheDocument();
    expect(
      screen.getByText(/As of .*62 platforms, retired ones included/),
    ).toBeInTheDocument();
  });

  it('says who lost control within a week and why', async () => {
    const turn = {
      entityRef: platform,
      title: 'Asset library',
      from: 'controlled' as const,
      to: 'drifting' as const,
      reasons: ['intake', 'owner-left', 'roles'],
    };
    await renderOverview({
      overview: async () =>
        overviewWith({
          week: {
            since: '2026-11-15',
            lost: { total: 7, items: [turn] },
            regained: { total: 0, items: [] },
            added: 2,
          },
        }),
    });
    const week = await section('Last seven days');
    expect(week.getByText('7 platforms stand worse')).toBeInTheDocument();
    expect(week.getByRole('link', { name: 'Asset library' })).toHaveAttribute(
      'href',
      '/catalog/default/marketingplatform/asset-library',
    );
    expect(
      week.getByText(/Controlled, now Drifting because of Intake, /),
    ).toBeInTheDocument();
    expect(week.getByText('And 6 more')).toBeInTheDocument();
    expect(week.getByText('2 platforms are new')).toBeInTheDocument();
    expect(week.queryByText(/better$/)).not.toBeInTheDocument();
  });

  it.each([
    ['2026-11-20', /History is too short to compare with: it starts on .*20/],
    [null, 'History has not begun yet.'],
  ])('compares with nothing while history starts on %s', async (day, words) => {
    await renderOverview({
      overview: async () => overviewWith({ week: null, historyFrom: day }),
    });
    const week = await section('Last seven days');
    expect(week.getByText(words)).toBeInTheDocument();
  });

  it('shows which conditions are missing, and on what', async () => {
    await renderOverview({
      overview: async () => overviewWith({ unready: { total: 11, items: [] } }),
    });
    const readiness = await section('Go-live conditions');
    expect(
      readiness.getByText(/^40 of 55 are ready: all eight conditions hold/),
    ).toHaveTextContent(
      '2 of them only by exception. 15 are not: 11 launched or operating, 4 being retired.',
    );
    expect(
      readiness.getByRole('img', {
        name: 'Intake: holds for 41, by exception for 2, missing for 12',
      }),
    ).toBeInTheDocument();
    expect(
      readiness.getByRole('link', {
        name: '12 missing: Intake, show these platforms',
      }),
    ).toHaveAttribute('href', '/martech/platforms?notInPlace=intake');
    expect(readiness.getAllByText('0 missing')).toHaveLength(7);
  });

  it('counts levels over the platforms that the conditions count', async () => {
    const levels = [
      { level: null, entities: 42 },
      { level: { id: 'declared', title: 'Declared', rank: 1 }, entities: 13 },
    ];
    const answer = resultsFrom([]);
    const api = await renderOverview(
      {},
      {
        scorecards: [
          scorecardSummary({ type: 'readiness' }),
          scorecardSummary({ type: 'readiness', state: 'draft' }),
          scorecardSummary({ type: 'standard' }),
        ],
        results: async query => ({
          ...(await answer(query)),
          rollup: rollup({ levels }),
        }),
      },
    );
    const readiness = await section('Go-live conditions');
    expect(
      await readiness.findByText('42 at no level yet · 13 at Declared'),
    ).toBeInTheDocument();
    expect(api.queryResults.mock.calls.map(([query]) => query)).toEqual([
      {
        scorecard: 'marketingscorecard:default/readiness',
        where: {
          controlState: { in: ['controlled', 'drifting', 'uncontrolled'] },
        },
        limit: 1,
      },
    ]);
  });

  it('shows for how long something has been in use without being ready', async () => {
    const unready = (name: string, liveSince?: string) => ({
      entityRef: `marketingplatform:default/${name}`,
      title: name,
      state: 'drifting' as const,
      missing: ['intake'],
      ...(liveSince && { liveSince }),
    });
    await renderOverview({
      overview: async () =>
        overviewWith({
          unready: {
            total: 3,
            items: [
              unready('old', '2025-10-22T01:00:00.000Z'),
              unready('young', '2026-11-12T23:00:00.000Z'),
              unready('undated'),
            ],
          },
        }),
    });
    const list = await section('In use but not ready');
    const lines = list.getAllByRole('listitem').map(one => one.textContent);
    expect(lines).toEqual([
      expect.stringContaining('at least 396 days'),
      expect.stringMatching(/Drifting.*for 10 days\. Missing: Intake/),
      expect.stringContaining('Not known since when'),
    ]);
    expect(list.getByRole('link', { name: 'Show all 3' })).toHaveAttribute(
      'href',
      expect.stringMatching(
        /^\/martech\/platforms\?lifecycle=launched&lifecycle=operating&notInPlace=/,
      ),
    );
  });

  it('shows money at risk by currency, and in one where there are rates', async () => {
    const amounts = [
      { amount: 100_000, currency: 'EUR' },
      { amount: 50_000, currency: 'USD' },
    ];
    const moneyAtRisk = costWith({ platforms: 3, amounts, inBase: 146_000 });
    await renderOverview({
      renewals: async () =>
        renewalsWith({
          moneyAtRisk: { ...moneyAtRisk, withoutRate: 1 },
          base: { currency: 'EUR', ratesAsOf: '2026-11-01' },
        }),
    });
    const money = await section('Money at risk');
    expect(await money.findByText('€146,000')).toBeInTheDocument();
    expect(
      money.getByText('1 in a currency without a rate is left out.'),
    ).toBeInTheDocument();
    expect(
      money.getByRole('link', { name: 'At risk: 3 platforms' }),
    ).toHaveAttribute('href', '/martech-estate/renewals?risk=at-risk');
    expect(
      money.getByRole('link', {
        name: '30 days: 2 renewals, 1 of them not under control, 2 without a decision',
      }),
    ).toHaveAttribute('href', '/martech-estate/renewals?window=30');
  });

  it('lists what waits and what runs out', async () => {
    const metrics = metricsWith();
    await renderOverview({
      inbox: async () => ({
        total: 9,
        items: Array.from({ length: 9 }, (_, at) => ({
          ...recordWith({
            id: `one-${at}`,
            title: `Decide ${at}`,
            dueAt: `2026-11-${20 + at}T10:00:00.000Z`,
            // Today's has passed its hour, and is not a day late.
            overdue: at <= 2,
          }),
          duty: 'decide',
          areas: [],
          why: 'You decide',
        })),
      }),
      recordMetrics: async () => ({
        ...metrics,
        exceptions: {
          ...metrics.exceptions,
          active: 4,
          expiringIn30Days: 1,
          oldestDays: 400,
          permanent: 1,
        },
      }),
    });
    const waiting = await section('Waits for you');
    expect(await waiting.findByText('9 things wait')).toBeInTheDocument();
    expect(waiting.getByText(/overdue for 2 days$/)).toBeInTheDocument();
    expect(waiting.getByText(/due today$/)).toBeInTheDocument();
    expect(waiting.getByRole('link', { name: 'and 1 more' })).toHaveAttribute(
      'href',
      '/martech-governance/inbox',
    );
    const exceptions = await section('Exceptions running out');
    expect(
      await exceptions.findByText('1 ends within 30 days'),
    ).toBeInTheDocument();
    expect(exceptions.getByText(/is turning permanent/)).toBeInTheDocument();
  });

  it('keeps a part that failed apart from the others', async () => {
    await renderOverview({
      renewals: async () => {
        throw new Error('the backend is away');
      },
    });
    const money = await section('Money at risk');
    expect(
      await money.findByText(/could not be loaded: the backend is away/),
    ).toBeInTheDocument();
    expect(money.getByRole('button', { name: 'Try again' })).toBeEnabled();
    expect(await section('Control')).toBeDefined();
  });

  it('leads nowhere that is not mounted', async () => {
    await renderOverview({}, { onlyLists: true });
    const money = await section('Money at risk');
    await money.findByText('€120,000');
    expect(money.queryByRole('link')).not.toBeInTheDocument();
  });

  it('finds platforms by what is typed', async () => {
    await renderOverview();
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Platform, tool/ }),
      'survey{enter}',
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/martech/platforms?q=survey',
    );
  });

  it('leads from questions to their answers', async () => {
    await renderOverview();
    const questions = await section('Find an answer');
    expect(
      questions
        .getAllByRole('link')
        .map(link => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['What must I decide today?', '/martech-governance/inbox'],
      ['What lost control this month, and why?', '/martech-estate/drift'],
      ['What can we still cancel?', '/martech-estate/renewals?window=open'],
      [
        'Which system is the record for what?',
        '/martech-estate/systems-of-record',
      ],
      ['Which capabilities have no platform?', '/martech-estate/coverage'],
      ['Show me everything as a map', '/martech-estate/landscape'],
    ]);
  });

  it('names the permission that is missing, and the next step where nothing is', async () => {
    await renderOverview({
      overview: async () => {
        throw await ResponseError.fromResponse(
          Object.assign(new Response('{}', { status: 403 })),
        );
      },
    });
    expect(
      await screen.findByText(/permission "martech.scorecard.read"/),
    ).toBeInTheDocument();
  });

  it('names the next step where there is nothing', async () => {
    await renderOverview({
      overview: async () => overviewWith({ platforms: 0 }),
    });
    expect(
      await screen.findByText('There is nothing to count yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Open the list of platforms' }),
    ).toHaveAttribute('href', '/martech/platforms');
  });
});
