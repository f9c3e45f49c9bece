import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  RecordRow,
  RecordsQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { useLocation } from 'react-router-dom';
import { model } from '../../__testUtils__/records';
import { READER, renderGovernance } from '../../__testUtils__/renderGovernance';
import { windowedRecord } from '../../__testUtils__/windowedRecord';
import { changeOn, moment } from '../__testUtils__/changeOn';
import { ChangesPage } from './ChangesPage';

jest.setTimeout(60_000);

const assessment = {
  light: 'green' as const,
  class: 'normal' as const,
  areas: [],
  openMajor: [],
  collisions: [],
  affected: [],
  usualHours: null,
  standard: [],
};

const ref = (name: string) => `marketingplatform:default/${name}`;

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

const freeze = (id: string, state: string, [start, end]: [string, string]) =>
  windowedRecord('freeze', id, {
    state,
    window: { start: moment(start), end: moment(end) },
  });

function open(
  records: readonly RecordRow[],
  address = '/?show=calendar&month=2026-11&day=12',
  freezers: string[] = [],
) {
  return renderGovernance(
    <>
      <ChangesPage />
      <Address />
    </>,
    {
      records: jest
        .fn()
        .mockImplementation(
          async ({ type, state, open: isOpen }: RecordsQuery) => ({
            items: records.filter(
              record =>
                record.type === type &&
                (!state || state.split(',').includes(record.state)) &&
                (!isOpen || record.open),
            ),
          }),
        ),
      assessChange: jest.fn().mockResolvedValue(assessment),
      operatingModel: jest.fn().mockResolvedValue(model({ freezers })),
    },
    address,
  );
}

const day = (name: RegExp) => screen.findByRole('gridcell', { name });

describe('the calendar of changes', () => {
  it('shows what a day holds, and goes to it by keyboard', async () => {
    open([
      changeOn('1', 'a', ['2026-11-12T08:00', '2026-11-12T10:00']),
      changeOn('2', 'b', ['2026-11-13T08:00', '2026-11-13T10:00']),
    ]);
    const user = userEvent.setup();
    (await day(/November 12, 1 change/)).focus();
    await user.keyboard('{ArrowRight}');
    const next = await day(/November 13, 1 change/);
    await waitFor(() => expect(next).toHaveFocus(), { timeout: 20_000 });
    await user.keyboard('{Enter}');
    const panel = screen.getByRole('region', { name: /November 13/ });
    expect(panel).toHaveFocus();
    expect(
      within(panel).getByRole('link', { name: /Title of 2/ }),
    ).toHaveAttribute('href', '/g/changes/2');
  });

  it('keeps the month in the address', async () => {
    open([]);
    (await day(/November 12/)).focus();
    await userEvent.keyboard('{PageDown}');
    await screen.findByRole('grid', { name: /December 2026/ });
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '?show=calendar&month=2026-12&day=12',
    );
    expect(screen.getByText(/No changes are planned/)).toBeInTheDocument();
  });

  it('marks collisions through what depends on each other, in words', async () => {
    const time = ['2026-11-12T08:00', '2026-11-12T10:00'] as const;
    const api = open([changeOn('1', 'a', time), changeOn('2', 'c', time)]);
    api.governance.assessChange.mockResolvedValue({
      ...assessment,
      collisions: [
        {
          id: '2',
          number: 'CHG-2',
          title: 'x',
          entityRef: ref('c'),
          window: { start: moment(time[0]), end: moment(time[1]) },
          path: [ref('a'), ref('middle'), ref('c')],
        },
      ],
    });
    await day(/2 changes, with a collision/);
    expect(api.governance.assessChange).toHaveBeenCalledTimes(1);
    expect(screen.getAllByText('Collides')).toHaveLength(2);
    expect(
      screen.getByText('Collides with CHA-2, connected through Middle.'),
    ).toBeInTheDocument();
  });

  it('says when collisions could not be checked', async () => {
    const time = ['2026-11-12T08:00', '2026-11-12T10:00'] as const;
    const api = open([changeOn('1', 'a', time), changeOn('2', 'c', time)]);
    api.governance.assessChange.mockRejectedValue(new Error('down'));
    expect(
      await screen.findByText(/Not every collision/, {}, { timeout: 20_000 }),
    ).toBeInTheDocument();
  });

  it('counts what does not fit into a day; the panel has all of it', async () => {
    open(
      Array.from({ length: 9 }, (_, at) =>
        changeOn(String(at), `p${at}`, [
          `2026-11-12T0${at}:00`,
          `2026-11-12T0${at}:30`,
        ]),
      ),
    );
    const cell = await day(/9 changes/);
    expect(within(cell).getAllByRole('button')).toHaveLength(3);
    expect(within(cell).getByText('6 more')).toBeInTheDocument();
    const panel = screen.getByRole('region', { name: /November 12/ });
    expect(within(panel).getAllByRole('listitem')).toHaveLength(9);
  });

  it('draws freezes across their days and names them with each', async () => {
    open([freeze('peak', 'planned', ['2026-11-11T00:00', '2026-11-18T00:00'])]);
    await day(/November 17, 0 changes, freeze: Title of peak/);
    expect(await day(/November 18/)).toHaveAccessibleName(/0 changes$/);
    expect(screen.getAllByText('Freeze: Title of peak')).toHaveLength(3);
  });

  it('says why it shows nothing', async () => {
    renderGovernance(
      <ChangesPage />,
      { records: jest.fn().mockRejectedValue(new Error('the backend sleeps')) },
      '/?show=calendar',
    );
    expect(
      await screen.findByText('the backend sleeps', {}, { timeout: 20_000 }),
    ).toBeInTheDocument();
  });
});

it('lists freezes by what they mean today', async () => {
  open(
    [
      freeze('now', 'active', ['2026-01-01T00:00', '2999-01-01T00:00']),
      {
        ...freeze('later', 'planned', ['2998-01-01T00:00', '2999-01-01T00:00']),
        scope: { kind: 'MarketingPlatform', 'spec.tier': { $in: ['anchor'] } },
      },
    ],
    '/?show=freezes',
  );
  const active = await screen.findByRole('region', { name: 'On now' });
  expect(
    within(active).getByRole('link', { name: /Title of now/ }),
  ).toHaveAttribute('href', '/g/freezes/now');
  const planned = screen.getByRole('region', { name: 'Ahead' });
  expect(within(planned).getByText(/starts in/)).toBeInTheDocument();
  const ended = screen.getByRole('region', { name: 'Over' });
  expect(
    within(ended).getByText('There has been no freeze yet.'),
  ).toBeInTheDocument();
  expect(within(active).getByText('Everything stops')).toBeInTheDocument();
  expect(
    within(planned).getByText(/^Only platforms of these tiers: Anchor/),
  ).toBeInTheDocument();
});

it('offers to plan a freeze to those who may', async () => {
  open([], '/?show=freezes', [READER, 'group:default/governance-board']);
  expect(
    await screen.findByRole('button', { name: 'Plan a freeze' }),
  ).toBeInTheDocument();
});

it('names those who plan freezes to everybody else', async () => {
  open([], '/?show=freezes', ['group:default/governance-board']);
  expect(await screen.findByText(/Planned by:/)).toHaveTextContent(
    /Governance board/,
  );
  expect(
    screen.queryByRole('button', { name: 'Plan a freeze' }),
  ).not.toBeInTheDocument();
});
