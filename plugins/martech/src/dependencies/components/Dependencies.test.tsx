import { ResponseError } from '@backstage/errors';
import { Dependencies } from '@martech-portal/backstage-plugin-martech-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderEstate } from '../../__testUtils__/renderEstate';
import { DependenciesTab } from './DependenciesTab';

jest.setTimeout(60_000);

const ref = (name: string) => `marketingplatform:default/${name}`;

const place = (name: string) => ({
  id: ref(name),
  kind: 'platform' as const,
  title: name.toLocaleUpperCase('en'),
  category: 'Data',
  state: 'controlled' as const,
  platforms: 1,
});

const answer = (more: Partial<Dependencies> = {}): Dependencies => ({
  asOf: '2026-11-22T10:00:00.000Z',
  grouped: false,
  nodes: [place('crm'), place('cdp')],
  edges: [{ from: ref('crm'), to: ref('cdp'), integrations: 2, brittle: 1 }],
  integrations: [
    {
      entityRef: 'marketingintegration:default/leads',
      title: 'Leads',
      type: 'api',
      lifecycle: 'live',
      source: ref('crm'),
      sourceTitle: 'CRM',
      target: ref('cdp'),
      targetTitle: 'CDP',
      from: ref('crm'),
      to: ref('cdp'),
      brittle: true,
      flaw: 'monitoring',
    },
    {
      entityRef: 'marketingintegration:default/scores',
      title: 'Scores',
      type: 'api',
      lifecycle: 'planned',
      source: ref('crm'),
      sourceTitle: 'CRM',
      target: ref('cdp'),
      targetTitle: 'CDP',
      from: ref('crm'),
      to: ref('cdp'),
      brittle: false,
    },
  ],
  categories: [{ title: 'Data', platforms: 2 }],
  totals: { platforms: 5, connected: 2, integrations: 2, brittle: 1, loose: 1 },
  ...more,
});

const many = answer({
  grouped: true,
  nodes: [
    {
      id: 'group:Data',
      kind: 'group',
      title: 'Data',
      category: 'Data',
      platforms: 70,
    },
    { id: 'group:', kind: 'group', title: '', category: '', platforms: 3 },
  ],
  edges: [
    { from: 'group:Data', to: 'group:Data', integrations: 40, brittle: 0 },
    { from: 'group:Data', to: 'group:', integrations: 5, brittle: 2 },
  ],
});

const show = (given: Dependencies | Error = answer(), address = '/') =>
  renderEstate(
    <DependenciesTab />,
    {
      dependencies: jest.fn(async () => {
        if (given instanceof Error) throw given;
        return given;
      }),
    },
    address,
  );

describe('the tab about dependencies', () => {
  it('draws what is connected, and says it in words', async () => {
    show();
    const map = await screen.findByRole('group', {
      name: 'Map of integrations',
    });
    expect(
      within(map).getByRole('button', {
        name: /^CRM\s*Controlled\s*, brittle: 1, show only what it is connected with$/,
      }),
    ).toBeInTheDocument();
    const list = screen.getByRole('list', { name: 'Integrations' });
    const [leads, scores] = within(list).getAllByRole('listitem');
    expect(leads).toHaveTextContent('CRM to CDP');
    expect(leads).toHaveTextContent('nobody would notice if it broke');
    expect(scores).not.toHaveTextContent('rittle');
    expect(
      screen.getByText('2 of 5 platforms are connected by 2 integrations.'),
    ).toBeInTheDocument();
    expect(screen.getByText('1 is brittle')).toBeInTheDocument();
    expect(screen.getByText(/^1 integration is left out/)).toBeInTheDocument();
  });

  it('looks around one platform, and back', async () => {
    const api = show();
    await userEvent.click(
      await screen.findByRole('button', { name: /^CDP.*connected with$/ }),
    );
    expect(api.portfolio.dependencies).toHaveBeenLastCalledWith(
      { around: ref('cdp') },
      expect.anything(),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to the whole map' }),
    );
    expect(screen.getByLabelText('address')).toBeEmptyDOMElement();
  });

  it('shows only what is brittle', async () => {
    const api = show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Only brittle ones' }),
    );
    expect(screen.getByLabelText('address')).toHaveTextContent('?show=brittle');
    expect(api.portfolio.dependencies).toHaveBeenLastCalledWith(
      { brittle: 'true' },
      expect.anything(),
    );
  });

  it('groups what is too much, and opens a category', async () => {
    const api = show(many);
    const data = await screen.findByRole('button', {
      name: /^Data\s*70 platforms · 40 within\s*, brittle: 2/,
    });
    expect(data).toHaveTextContent('40 within');
    expect(
      screen.getByRole('button', { name: /^Without a category\s*3 platforms/ }),
    ).toBeInTheDocument();
    await userEvent.click(data);
    expect(api.portfolio.dependencies).toHaveBeenLastCalledWith(
      { open: 'Data' },
      expect.anything(),
    );
    expect(screen.getByRole('button', { name: 'Data (2)' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('is drawn larger and smaller', async () => {
    show();
    const larger = await screen.findByRole('button', { name: 'Zoom in' });
    for (let press = 0; press < 3; press += 1) await userEvent.click(larger);
    expect(larger).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out' }));
    expect(larger).toBeEnabled();
  });

  it.each([
    [
      'no integration',
      answer({
        totals: {
          platforms: 5,
          connected: 0,
          integrations: 0,
          brittle: 0,
          loose: 0,
        },
      }),
      'No integrations yet',
    ],
    [
      'a failure',
      new Error('down'),
      'The map of integrations could not be loaded',
    ],
  ])('says what is the matter: %s', async (_, given, title) => {
    show(given);
    expect(
      await screen.findByRole('heading', { name: title }),
    ).toBeInTheDocument();
  });

  it('names the permission that is missing', async () => {
    show(await ResponseError.fromResponse(new Response('{}', { status: 403 })));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'martech.scorecard.read',
    );
  });
});
