import { renderInTestApp } from '@backstage/frontend-test-utils';
import { Coverage } from '@martech-portal/backstage-plugin-martech-common';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMartechQueryClient, martechApiRef } from '../../../api';
import { MartechQueryProvider } from '../../../api/MartechQueryProvider';
import { rootRouteRef } from '../../../routes';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { CoverageLoader } from './CoverageLoader';

jest.setTimeout(60_000);

const counts = (live: number, served: number, planned = 0) => ({
  live,
  served,
  planned,
});

const coverageWith = (more: Partial<Coverage> = {}): Coverage => ({
  asOf: '2026-11-22T10:00:00.000Z',
  historyFrom: null,
  partial: false,
  configured: false,
  markets: ['de', 'pl'],
  capabilities: [
    {
      id: 'asset-management',
      all: counts(2, 1),
      unplaced: counts(0, 0),
      markets: { de: counts(2, 1, 1) },
    },
    {
      id: 'email-marketing',
      all: counts(2, 1),
      unplaced: counts(0, 0),
      markets: { de: counts(1, 1), pl: counts(1, 0) },
    },
  ],
  ...more,
});

function open(answer: Coverage | Error = coverageWith(), address = '/') {
  const api = mockMartechApi([]);
  const client = createMartechQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  api.portfolio.coverage.mockImplementation(async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  renderInTestApp(
    <MartechQueryProvider client={client}>
      <CoverageLoader />
    </MartechQueryProvider>,
    {
      apis: [[martechApiRef, api]],
      mountedRoutes: { '/martech': rootRouteRef },
      initialRouteEntries: [address],
    },
  );
  return api;
}

const cell = (name: RegExp) => screen.findByRole('link', { name });

describe('capabilities by market', () => {
  it('opens the list behind each cell', async () => {
    open();
    expect(
      await cell(
        /Germany: Overlap\. 2 in use, 1 ready and controlled, 1 planned/,
      ),
    ).toHaveAttribute(
      'href',
      '/martech/platforms?capability=asset-management&market=de',
    );
    expect(await cell(/Poland: Gap, 0 planned\. Show who/)).toHaveAttribute(
      'href',
      '/martech/platforms?capability=asset-management',
    );
  });

  it('moves with the arrow keys', async () => {
    open();
    const first = await cell(/Germany: Overlap/);
    act(() => first.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(await cell(/Germany: Served by one/)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(await cell(/Poland: Not under control/)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowUp}');
    expect(await cell(/Poland: Gap/)).toHaveFocus();
  });

  it('shows where there are gaps, and all again', async () => {
    open();
    const gaps = await screen.findByRole('button', {
      name: '1 Gap: show the capabilities with one',
    });
    await userEvent.click(gaps);
    expect(screen.getByText('1 of 2 capabilities')).toBeInTheDocument();
    expect(screen.getAllByRole('row')).toHaveLength(2);
    await userEvent.click(gaps);
    expect(screen.getByText('2 capabilities in 2 markets')).toBeInTheDocument();
  });

  it('answers first which capabilities have no platform', async () => {
    const { capabilities } = coverageWith();
    open(
      coverageWith({
        capabilities: [
          ...capabilities,
          {
            id: 'web-analytics',
            all: counts(0, 0),
            unplaced: counts(0, 0),
            markets: {},
          },
        ],
      }),
    );
    await cell(/Germany: Overlap/);
    const names = () =>
      screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names()).toEqual([
      'Web analytics',
      'Asset management',
      'email-marketing',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'By name' }));
    expect(names()[0]).toBe('Asset management');
    await userEvent.click(
      screen.getByRole('button', { name: 'No platform anywhere (1)' }),
    );
    expect(names()).toEqual(['Web analytics']);
    await userEvent.click(
      screen.getByRole('button', { name: 'None ready and controlled (0)' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all capabilities' }),
    );
    expect(names()).toHaveLength(3);
  });

  it('says what to do when nothing is claimed, or nothing fits', async () => {
    open(coverageWith({ capabilities: [], partial: true }));
    expect(
      await screen.findByText('No capability is claimed yet'),
    ).toBeInTheDocument();
  });

  it('can be asked again when it failed', async () => {
    const api = open(new Error('The line is down'));
    expect(await screen.findByText('The line is down')).toBeInTheDocument();
    api.portfolio.coverage.mockResolvedValue(coverageWith());
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await cell(/Germany: Overlap/);
  });
});
