import { ResponseError } from '@backstage/errors';
import {
  Authority,
  AuthorityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderEstate } from '../../__testUtils__/renderEstate';
import { parseAuthority, printAuthority } from '../lib/authorityState';
import { cellOf, matrixOf } from '../lib/matrixOf';
import { AuthorityTab } from './AuthorityTab';

jest.setTimeout(60_000);

const ref = (name: string) => `marketingplatform:default/${name}`;

const row = (
  dataObject: string,
  more: Partial<AuthorityRow> = {},
): AuthorityRow => ({
  dataObject,
  verdict: 'one',
  hidden: false,
  accepted: false,
  records: [ref('planner')],
  totalRecords: 1,
  copies: [],
  totalCopies: 0,
  ...more,
});

const system = (name: string) => ({
  entityRef: ref(name),
  title: name,
  state: 'controlled' as const,
});

const answer = (more: Partial<Authority> = {}): Authority => ({
  asOf: '2026-11-22T10:00:00.000Z',
  partial: false,
  conflicts: 1,
  unclaimed: 1,
  rows: [
    row('customer-profile', {
      verdict: 'conflict',
      records: [ref('cdp'), ref('crm')],
      totalRecords: 2,
    }),
    row('campaign-status', {
      copies: [ref('crm')],
      totalCopies: 1,
      decided: {
        entityRef: 'marketingdecision:default/one-status',
        title: 'One status',
        platform: ref('planner'),
        agrees: true,
      },
    }),
    row('price', { verdict: 'none', records: [], totalRecords: 0 }),
  ],
  systems: [system('planner'), system('crm'), system('cdp')],
  ...more,
});

const show = (given: Authority | Error = answer(), address = '/') =>
  renderEstate(
    <AuthorityTab />,
    {
      authority: jest.fn(async () => {
        if (given instanceof Error) throw given;
        return given;
      }),
    },
    address,
  );

describe('the tab about systems of record', () => {
  it('says which system is the record, and where two claim to be it', async () => {
    show();
    const status = await screen.findByRole('row', { name: /^Campaign status/ });
    expect(status).toHaveTextContent('One record');
    expect(
      within(status).getAllByRole('link', { name: /planner/i }),
    ).toHaveLength(2);
    expect(
      within(status).getByRole('img', { name: 'Copy' }),
    ).toBeInTheDocument();
    expect(status).toHaveTextContent('Decided: Planner');
    const profile = screen.getByRole('row', { name: /^Customer profile/ });
    expect(profile).toHaveTextContent('Conflict');
    expect(
      within(profile).getAllByRole('img', { name: 'Record, in conflict' }),
    ).toHaveLength(2);
    expect(screen.getByRole('row', { name: /^Price/ })).toHaveTextContent(
      'Nobody claims it',
    );
    expect(
      within(
        screen.getByRole('list', { name: 'What the letters mean' }),
      ).getAllByRole('listitem'),
    ).toHaveLength(3);
    expect(
      screen.getByText('1 conflict: two systems claim the same data'),
    ).toBeInTheDocument();
  });

  it('finds data and systems, and keeps that in the address', async () => {
    show();
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Find data or a system' }),
      'campaign{Enter}',
    );
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '?text=campaign',
    );
    expect(
      screen.queryByRole('row', { name: /^Price/ }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Conflicts' }));
    expect(screen.getByText(/^Nothing fits/)).toBeInTheDocument();
  });

  it('opens one kind of data with all its systems', async () => {
    const [profile, status, price] = answer().rows;
    const api = show(
      answer({ rows: [profile, { ...status, totalCopies: 30 }, price] }),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Show all systems: Campaign status',
      }),
    );
    expect(api.portfolio.authority).toHaveBeenLastCalledWith(
      { dataObject: 'campaign-status' },
      expect.anything(),
    );
    expect(
      screen.getByRole('button', { name: 'Back to all data' }),
    ).toBeInTheDocument();
  });

  it('says how many systems have no column, beside the switch', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
    show(
      answer({
        rows: [row('lead', { records: names.map(ref) })],
        systems: names.map(system),
      }),
    );
    expect(
      await screen.findByText(
        '6 more systems have no column. Search for one to see it.',
      ),
    ).toBeInTheDocument();
  });

  it('says when another platform is hidden, or an exception covers it', async () => {
    show(
      answer({
        partial: true,
        rows: [
          row('lead', { verdict: 'conflict', hidden: true, accepted: true }),
        ],
      }),
    );
    const lead = await screen.findByRole('row', { name: /^Lead/ });
    expect(lead).toHaveTextContent('that you may not see claims it, too');
    expect(lead).toHaveTextContent('An exception covers this for now');
    expect(
      screen.getByText(/You do not see every platform/),
    ).toBeInTheDocument();
  });

  it.each([
    ['no data', answer({ rows: [] }), 'No data is listed'],
    [
      'a failure',
      new Error('down'),
      'The systems of record could not be loaded',
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

describe('the matrix', () => {
  const title = (dataObject: string) => dataObject;
  it.each([
    ['all', '', ['customer-profile', 'campaign-status', 'price'], 3],
    ['all', 'CRM', ['customer-profile', 'campaign-status'], 3],
    ['conflict', '', ['customer-profile'], 2],
    ['none', '', ['price'], 0],
  ] as const)('shows %s for "%s"', (which, text, expected, columns) => {
    const matrix = matrixOf(answer(), { show: which, text }, title);
    expect(matrix.rows.map(({ dataObject }) => dataObject)).toEqual(expected);
    expect(matrix.columns).toHaveLength(columns);
  });

  it('has no more columns than can be read', () => {
    const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
    const matrix = matrixOf(
      {
        rows: [row('lead', { records: names.map(ref) })],
        systems: names.map(system),
      },
      { show: 'all', text: '' },
      title,
    );
    expect([matrix.columns.length, matrix.more]).toEqual([24, 6]);
  });

  it.each([
    ['planner', 'record'],
    ['crm', 'copy'],
    ['cdp', undefined],
  ])('of %s says %s', (name, expected) => {
    expect(cellOf(answer().rows[1], ref(name))).toBe(expected);
  });

  it.each(['', 'show=conflict&text=crm&data=lead'])(
    'has the address "%s"',
    text => {
      const params = new URLSearchParams(text);
      expect(String(printAuthority(parseAuthority(params)))).toBe(text);
    },
  );
});
