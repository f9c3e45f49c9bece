import { ResponseError } from '@backstage/errors';
import { ConfigReader } from '@backstage/config';
import { configApiRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { PortfolioApi } from '@martech-portal/backstage-plugin-martech-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createMartechQueryClient,
  martechApiRef,
  MartechQueryProvider,
} from '../../../api';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { cost, renewalWith } from '../../../renewals/__testUtils__/renewals';
import {
  openEstateRouteRef,
  openGovernanceRouteRef,
  openPortalRouteRef,
} from '../../../routes';
import { packContentWith, packWith } from '../../__testUtils__/packContent';
import { PacksContent } from './PacksContent';

jest.setTimeout(60_000);

async function show(
  answers: Partial<PortfolioApi> = {},
  path: string = '/packs',
) {
  const api = mockMartechApi([]);
  api.portfolio.packs.mockImplementation(
    answers.packs ?? (async () => ({ items: [], mayFreeze: true })),
  );
  api.portfolio.packDraft.mockImplementation(
    answers.packDraft ?? (async () => packContentWith()),
  );
  api.portfolio.pack.mockImplementation(
    answers.pack ?? (async () => packWith()),
  );
  api.portfolio.freezePack.mockImplementation(
    answers.freezePack ?? (async () => packWith()),
  );
  const client = createMartechQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [configApiRef, new ConfigReader({})],
      ]}
    >
      <MartechQueryProvider client={client}>
        <PacksContent />
      </MartechQueryProvider>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/martech': openPortalRouteRef,
        '/martech-estate': openEstateRouteRef,
        '/martech-governance': openGovernanceRouteRef,
      },
    },
  );
  return api;
}

const sheet = async () => within(await screen.findByRole('article'));

const none = {
  controlled: 0,
  drifting: 0,
  uncontrolled: 0,
  unknown: 0,
  'not-live': 0,
  retired: 0,
};

const turns = {
  since: '2026-10-22',
  lost: {
    total: 1,
    items: [
      {
        entityRef: 'marketingplatform:default/feeds',
        title: 'Product feeds',
        from: 'controlled' as const,
        to: 'drifting' as const,
        reasons: ['release'],
      },
    ],
  },
  regained: { total: 0, items: [] },
  added: 2,
};

describe('steering packs', () => {
  it('show what is known now, and that there is nothing to compare with', async () => {
    await show();
    const page = await sheet();
    expect(
      page.getByRole('heading', {
        name: 'State of the marketing technology estate',
      }),
    ).toBeInTheDocument();
    expect(page.getByText(/This is the first pack/)).toBeInTheDocument();
    expect(page.getByText('No platform is uncontrolled.')).toBeInTheDocument();
    expect(page.getByText('Nothing waits for approval.')).toBeInTheDocument();
  });

  it('say what changed since the pack before', async () => {
    const content = packContentWith();
    await show({
      packDraft: async () => ({
        ...content,
        changes: {
          number: 'PACK-1',
          at: '2026-10-22T10:00:00.000Z',
          figures: { ...content.figures, drifting: 9, exceptions: 6 },
          turns,
        },
      }),
    });
    const page = await sheet();
    expect(page.getByText('3 more than in PACK-1')).toBeInTheDocument();
    expect(page.getByText('2 less than in PACK-1')).toBeInTheDocument();
    expect(page.getAllByText('as in PACK-1')).toHaveLength(6);
    expect(page.getByText('Worse: Product feeds')).toBeInTheDocument();
    expect(page.getByText('2 platforms are new.')).toBeInTheDocument();
  });

  it('name what is uncontrolled, what is due and what renews', async () => {
    await show({
      packDraft: async () =>
        packContentWith({
          red: {
            total: 9,
            items: [
              {
                entityRef: 'marketingplatform:default/cdp',
                title: 'Customer data platform',
                owner: 'group:default/data',
                since: '2026-09-01T00:00:00.000Z',
                reasons: ['governance', 'owner-left', 'roles'],
              },
            ],
          },
          decisions: {
            isMore: true,
            items: [
              {
                id: 'a',
                number: 'EXC-4',
                type: 'exception',
                title: 'Two places to buy ads',
                state: 'requested',
                dueAt: '2026-11-20T00:00:00.000Z',
                overdue: true,
                deciders: [
                  { area: 'metadata', who: ['user:default/maya'] },
                  { area: 'intake', who: ['user:default/maya'] },
                ],
              },
              {
                id: 'b',
                number: 'CHG-2',
                type: 'change',
                title: 'New consent form',
                state: 'submitted',
                dueAt: '2026-11-22T08:00:00.000Z',
                overdue: true,
                deciders: [
                  { who: ['group:default/brand', 'user:default/maya'] },
                ],
              },
              {
                id: 'c',
                number: 'REV-3',
                type: 'review',
                title: 'Survey goes live',
                state: 'open',
                dueAt: '2026-11-23T08:00:00.000Z',
                overdue: false,
                deciders: [{ area: 'metadata', who: [] }],
              },
            ],
          },
          renewals: {
            ...packContentWith().renewals,
            windows: [
              {
                window: 'missed',
                all: cost(26, 900_000),
                notControlled: cost(),
                undecided: 0,
              },
              {
                window: '30',
                all: cost(4, 96_000),
                notControlled: cost(),
                undecided: 0,
              },
            ],
            items: [renewalWith({ title: 'Surveys', window: '30' })],
          },
          trend: [
            {
              day: '2026-10-31',
              states: { ...none, controlled: 40, uncontrolled: 5 },
            },
            {
              day: '2026-11-22',
              states: { ...none, controlled: 42, drifting: 3 },
            },
          ],
        }),
    });
    const page = await sheet();
    const red = within(
      page.getByRole('region', { name: 'Uncontrolled platforms: 9' }),
    );
    expect(red.getByRole('link', { name: /Customer data/ })).toHaveAttribute(
      'href',
      '/catalog/default/marketingplatform/cdp',
    );
    expect(red.getByText(/since .*Governance/)).toBeInTheDocument();
    expect(red.getByRole('link', { name: 'And 8 more.' })).toHaveAttribute(
      'href',
      '/martech/platforms?controlState=uncontrolled',
    );
    const due = within(page.getByRole('region', { name: 'Decisions due' }));
    expect(
      due.getByText(
        /EXC-4 · overdue since .*20.* · to be decided by Maya \(.+, .+\)$/,
      ),
    ).toBeInTheDocument();
    expect(
      due.getByText(/CHG-2 · due today · to be decided by Brand and 1 more$/),
    ).toBeInTheDocument();
    expect(
      due.getByText(/REV-3 · decide by .*23.* · nobody is left to decide$/),
    ).toBeInTheDocument();
    expect(due.getByText('And more.')).toBeInTheDocument();
    const renewals = within(
      page.getByRole('region', { name: 'Renewals: last day to cancel' }),
    );
    expect(
      renewals.getByText(
        'For 26 the last day to cancel has passed; annual cost: €900,000.',
      ),
    ).toBeInTheDocument();
    expect(renewals.getAllByRole('listitem')).toHaveLength(1);
    expect(renewals.getByRole('link', { name: 'And 3 more.' })).toHaveAttribute(
      'href',
      '/martech-estate/renewals?window=30%2C60%2C90%2C120',
    );
    expect(
      page
        .getAllByRole('img')
        .map(bar => bar.getAttribute('aria-label')?.replace(/^.*: /, '')),
    ).toEqual([
      '40 controlled, 0 drifting, 5 uncontrolled, 0 unknown',
      '42 controlled, 3 drifting, 0 uncontrolled, 0 unknown',
    ]);
  });

  it('are frozen under a title, and then shown', async () => {
    const api = await show();
    await sheet();
    await userEvent.click(
      screen.getByRole('button', { name: 'Freeze this pack' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const freeze = dialog.getByRole('button', { name: 'Freeze this pack' });
    await userEvent.click(freeze);
    expect(dialog.getByText('Give it a title.')).toBeInTheDocument();
    expect(api.portfolio.freezePack).not.toHaveBeenCalled();
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Title/ }),
      'November',
    );
    await userEvent.click(freeze);
    expect(api.portfolio.freezePack).toHaveBeenCalledWith({
      title: 'November',
    });
    expect(
      await screen.findByRole('heading', { name: 'November' }),
    ).toBeInTheDocument();
    expect(api.portfolio.pack).toHaveBeenCalledWith(
      packWith().id,
      expect.anything(),
    );
  });

  it('are opened by their address, with who froze them', async () => {
    const api = await show(
      {
        pack: async () => packWith({ note: 'Feeds are late.' }),
        packs: async () => ({ items: [packWith()], mayFreeze: false }),
      },
      `/packs?pack=${packWith().id}`,
    );
    const page = await sheet();
    expect(page.getByText(/PACK-1, frozen by/)).toBeInTheDocument();
    expect(page.getByText('Feeds are late.')).toBeInTheDocument();
    expect(api.portfolio.packDraft).not.toHaveBeenCalled();
    expect(
      screen.getByText(/needs the permission "martech.pack.create"/),
    ).toBeInTheDocument();
  });

  it('print a copy outside the shell', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => {});
    await show();
    await sheet();
    await userEvent.click(
      screen.getByRole('button', { name: 'Print or save as PDF' }),
    );
    expect(print).toHaveBeenCalledTimes(1);
    const copy = document.querySelector('body > [data-martech-print]');
    expect(copy).toHaveTextContent('State of the marketing technology estate');
    expect(copy).toHaveAttribute('aria-hidden', 'true');
  });

  it.each([
    [403, /permissions "martech.scorecard.read" and "martech.record.read"/],
    [500, /The pack could not be loaded/],
  ])('say what to do about %i', async (status, words) => {
    await show({
      packDraft: async () => {
        throw await ResponseError.fromResponse(
          Object.assign(new Response('{}', { status })),
        );
      },
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });
});
