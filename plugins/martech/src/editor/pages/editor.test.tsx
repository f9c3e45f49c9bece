import { ResponseError } from '@backstage/errors';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  ScorecardDetail,
  ScorecardPreview,
} from '@martech-portal/backstage-plugin-martech-common';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import {
  createMartechQueryClient,
  martechApiRef,
  MartechQueryProvider,
} from '../../api';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import {
  scorecardWith,
  withMetadata,
} from '../../entity/__testUtils__/entities';
import { rootRouteRef } from '../../routes';
import { readDraft, writeDraft } from '../lib/drafts';
import { EditScorecardPage } from './EditScorecardPage';
import { NewScorecardPage } from './NewScorecardPage';

// On a machine that does other things, asking by role takes its time.
jest.setTimeout(60_000);

// jsdom lays nothing out, which the real editor needs; the journeys use that one.
jest.mock('../components/YamlEditor/YamlEditor', () => ({
  __esModule: true,
  default: (props: {
    text: string;
    label: string;
    onChange: (text: string) => void;
  }) => (
    <textarea
      aria-label={props.label}
      value={props.text}
      onChange={event => props.onChange(event.target.value)}
    />
  ),
}));

const counts = {
  pass: 3,
  warn: 0,
  fail: 1,
  'no-data': 0,
  error: 0,
  waived: 0,
  'not-applicable': 0,
};
const rollup = {
  entities: 4,
  waiting: 0,
  meanScore: 0.75,
  outcomes: counts,
  levels: [],
};
const yaml = 'kind: MarketingScorecard\nspec:\n  checks:\n    - rule: "true"\n';
const detail: ScorecardDetail = {
  entityRef: 'marketingscorecard:default/go-live',
  uid: 'go-live',
  title: 'Go live',
  owner: 'group:default/brand-studio',
  type: 'standard',
  state: 'enforced',
  version: 'a1',
  kinds: ['MarketingPlatform'],
  levels: [],
  checkCount: 1,
  problems: [],
  rollup,
  trend: [],
  checks: [],
  yaml,
};
const harmless: ScorecardPreview = {
  problems: [],
  entityRef: detail.entityRef,
  isNew: false,
  before: rollup,
  after: { ...rollup, meanScore: 0.5 },
  checks: [{ id: 'c', title: 'Owned', change: 'changed', better: 0, worse: 1 }],
  owners: [{ owner: null, entities: 1, better: 0, worse: 1 }],
  flips: [
    {
      entityRef: 'marketingplatform:default/asset-library',
      title: 'Asset library',
      check: 'c',
      before: 'pass',
      after: 'fail',
    },
  ],
  totalFlips: 1,
};

const refused = (status: number) =>
  ResponseError.fromResponse(Object.assign(new Response('{}', { status })));

async function show(
  path: string,
  api: ReturnType<typeof mockMartechApi>,
  annotations: Record<string, string> = {},
) {
  const client = createMartechQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  const entity = withMetadata(scorecardWith(), { annotations });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [entity] })],
      ]}
    >
      <MartechQueryProvider client={client}>
        <Routes>
          <Route
            path="/martech/scorecards/new"
            element={<NewScorecardPage />}
          />
          <Route
            path="/martech/scorecards/:namespace/:name/edit"
            element={<EditScorecardPage />}
          />
        </Routes>
      </MartechQueryProvider>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/martech': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

const edit = '/martech/scorecards/default/go-live/edit';
const apiWith = (preview: ScorecardPreview | Error) => {
  const api = mockMartechApi([]);
  api.scorecard.mockResolvedValue(detail);
  api.previewScorecard.mockImplementation(async () => {
    if (preview instanceof Error) throw preview;
    return preview;
  });
  return api;
};
const field = () => screen.findByRole('textbox', { name: 'Scorecard as YAML' });

describe('the editor of a scorecard', () => {
  beforeEach(() => sessionStorage.clear());

  it('starts with the published text, and says what a change would do', async () => {
    const api = apiWith(harmless);
    await show(edit, api);
    expect(await field()).toHaveValue(yaml);
    expect(
      await screen.findByText('No problems found', {}, { timeout: 4_000 }),
    ).toBeInTheDocument();
    // While somebody types, nothing is evaluated.
    expect(api.previewScorecard.mock.calls.map(([body]) => body)).toEqual([
      { yaml, validateOnly: true },
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Preview against the portfolio' }),
    );
    expect(
      await screen.findByText('1 check result would change'),
    ).toBeInTheDocument();
    expect(screen.getByText('50%')).toBeInTheDocument();
    expect(screen.getByText('Nobody')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Asset library' })).toHaveAttribute(
      'href',
      '/catalog/default/marketingplatform/asset-library',
    );
  });

  it('shows the problems of the backend at their line, and no preview', async () => {
    const path = 'spec.checks[0].rule';
    const api = apiWith({
      problems: [{ path, message: 'Unknown field knwn', line: 1, column: 1 }],
    });
    await show(edit, api);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Preview against the portfolio',
      }),
    );
    expect(
      await screen.findByText('Unknown field knwn', {}, { timeout: 4_000 }),
    ).toBeInTheDocument();
    expect(screen.getByText('Line 4, column 14')).toBeInTheDocument();
    expect(
      await screen.findByText(/Correct the problems first/),
    ).toBeInTheDocument();
  });

  it('says what only trying it out brings to light', async () => {
    const api = apiWith(harmless);
    const message = 'the rules took longer than 5 seconds';
    api.previewScorecard.mockImplementation(async ({ validateOnly }) => ({
      problems: validateOnly ? [] : [{ path: 'spec.checks', message }],
    }));
    await show(edit, api);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Preview against the portfolio',
      }),
    );
    expect(
      await screen.findByText(message, {}, { timeout: 4_000 }),
    ).toBeInTheDocument();
    expect(screen.getByText('No problems found')).toBeInTheDocument();
  });

  it('finds mistakes in the form without asking the backend', async () => {
    const api = apiWith(harmless);
    await show(edit, api);
    await field();
    api.previewScorecard.mockClear();
    fireEvent.change(await field(), { target: { value: 'a: [b' } });
    expect(await screen.findByText('1 problem')).toBeInTheDocument();
    await new Promise(resolve => setTimeout(resolve, 1_200));
    expect(api.previewScorecard).not.toHaveBeenCalled();
  });

  it('keeps an unfinished text, says so, and can start over', async () => {
    writeDraft('default/go-live', 'kind: Mine\n');
    await show(edit, apiWith(harmless));
    expect(await field()).toHaveValue('kind: Mine\n');
    expect(screen.getByText(/your unfinished text/)).toBeInTheDocument();
    const [startOver] = screen.getAllByRole('button', {
      name: 'Throw it away and start over',
    });
    await userEvent.click(startOver);
    expect(await field()).toHaveValue(yaml);
    expect(readDraft('default/go-live')).toBeUndefined();
  });

  it('asks before a link leads away from unfinished text', async () => {
    await show(edit, apiWith(harmless));
    const back = await screen.findByRole('link', {
      name: 'Back to the scorecard',
    });
    fireEvent.change(await field(), { target: { value: 'kind: Mine\n' } });
    await userEvent.click(back);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Go on writing' }),
    );
    expect(await field()).toHaveValue('kind: Mine\n');
    await userEvent.click(back);
    await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
    await waitFor(() =>
      expect(screen.queryByText(/Try a change here/)).not.toBeInTheDocument(),
    );
    expect(readDraft('default/go-live')).toBe('kind: Mine\n');
  });

  it.each([
    [
      'opens the file where it can be edited',
      { 'backstage.io/edit-url': 'https://git.example.com/edit/go-live.yaml' },
      /Open the file where it is kept/,
    ],
    ['says why it cannot be opened', {}, /the portal cannot open for editing/],
  ])('%s', async (_, annotations, words) => {
    await show(edit, apiWith(harmless), annotations);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('writes a new one from an example', async () => {
    const api = apiWith({ ...harmless, isNew: true });
    await show('/martech/scorecards/new', api);
    expect(await field()).toHaveDisplayValue(/kind: MarketingScorecard/);
    expect(api.scorecard).not.toHaveBeenCalled();
    expect(screen.getByText(/register that file/)).toBeInTheDocument();
  });

  it.each([
    [404, 'There is no such scorecard'],
    [403, 'You may not see this scorecard'],
  ])('tells what a refusal with %i means', async (code, words) => {
    const api = apiWith(harmless);
    api.scorecard.mockRejectedValue(await refused(code));
    await show(edit, api);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('goes on when trying out is not allowed', async () => {
    await show(edit, apiWith(await refused(403)));
    expect(
      await screen.findByText(/only the form/, {}, { timeout: 4_000 }),
    ).toBeInTheDocument();
  });
});
