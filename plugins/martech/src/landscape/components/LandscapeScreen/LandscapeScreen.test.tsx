import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { Landscape } from '@martech-portal/backstage-plugin-martech-common';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { createMartechQueryClient, martechApiRef } from '../../../api';
import { MartechQueryProvider } from '../../../api/MartechQueryProvider';
import { rootRouteRef } from '../../../routes';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { landscapeWith } from '../../__testUtils__/landscape';
import { LandscapeLoader } from './LandscapeLoader';

jest.setTimeout(60_000);

/** The parts of a context that the map draws with, without pixels. */
const paper = () => {
  const done = jest.fn();
  return new Proxy<Record<string, unknown>>(
    { measureText: (text: string) => ({ width: text.length * 7 }) },
    { get: (known, name) => known[String(name)] ?? done },
  );
};

const drawn = jest.spyOn(HTMLCanvasElement.prototype, 'getContext');

beforeAll(() => {
  const size = { configurable: true, get: () => 900 };
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', size);
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', size);
  Object.assign(window, { Path2D: class {} });
});

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="address">{`${pathname}${search}`}</output>;
}

function open(answer: Landscape | Error = landscapeWith(), address = '/') {
  drawn.mockImplementation(() => paper() as never);
  const api = mockMartechApi([]);
  api.portfolio.marks.mockResolvedValue({
    marks: { hubspot: { path: 'M0 0z', colour: '#000000' } },
  });
  api.portfolio.landscape.mockImplementation(async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  renderInTestApp(
    <>
      <MartechQueryProvider client={createMartechQueryClient()}>
        <LandscapeLoader />
      </MartechQueryProvider>
      <Address />
    </>,
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

const map = (name: RegExp) => screen.findByRole('listbox', { name });
const shown = () => screen.getByLabelText('address').textContent;
const focused = (box: HTMLElement) =>
  document.getElementById(box.getAttribute('aria-activedescendant') ?? '')
    ?.textContent;

describe('the landscape', () => {
  it('is a map that the keyboard goes through, down to a platform', async () => {
    const api = open();
    const box = await map(/^Map of All categories: 3 platforms/);
    expect(api.portfolio.marks).toHaveBeenCalledWith(['hubspot']);
    act(() => box.focus());
    expect(focused(box)).toBe(
      'Content & Experience: 2 platforms, of these 1 Uncontrolled, 1 Controlled',
    );
    fireEvent.keyDown(box, { key: 'End' });
    expect(focused(box)).toMatch(/^Social & Relationships: 1 platform/);
    fireEvent.keyDown(box, { key: 'Home' });
    fireEvent.keyDown(box, { key: 'Enter' });
    await map(/^Map of Content & Experience: 2 platforms/);
    fireEvent.keyDown(box, { key: 'Enter' });
    await map(/^Map of DAM & MRM/);
    expect(shown()).toBe('/?at=dam');
    expect(focused(box)).toBe('Assets, Uncontrolled');
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() =>
      expect(shown()).toBe('/catalog/default/marketingplatform/assets'),
    );
  });

  it('goes back out where it came from', async () => {
    open(undefined, '/?at=crm');
    const box = await map(/^Map of CRM/);
    act(() => box.focus());
    fireEvent.keyDown(box, { key: 'Escape' });
    await map(/^Map of Social & Relationships/);
    expect(focused(box)).toMatch(/^CRM: 1 platform/);
    await userEvent.click(
      screen.getByRole('button', { name: 'All categories' }),
    );
    await map(/^Map of All categories/);
    expect(shown()).toBe('/');
  });

  it('shows fewer, says of how many, and keeps that in the address', async () => {
    open();
    await map(/3 platforms/);
    await userEvent.click(
      screen.getByRole('button', { name: '1 Drifting: show only these' }),
    );
    await map(/^Map of All categories: 1 platform/);
    expect(screen.getByText('1 of 3 platforms')).toBeInTheDocument();
    expect(shown()).toBe('/?controlState=drifting');
  });

  it('offers a way out when nothing fits', async () => {
    open(undefined, '/?q=nothing-like-it');
    expect(await screen.findByText('No platform fits')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await map(/3 platforms/);
  });

  it('is a table, too, with the list behind each number', async () => {
    open(undefined, '/?view=table&market=de');
    const link = await screen.findByRole('link', {
      name: '1 Uncontrolled in DAM & MRM: show them',
    });
    expect(link).toHaveAttribute(
      'href',
      '/martech/platforms?market=de&type=dam&controlState=uncontrolled',
    );
    expect(
      screen.getAllByRole('cell', { name: '€1,000' }).length,
    ).toBeGreaterThan(0);
  });

  it.each<[string, Partial<Landscape>, RegExp]>([
    ['size=cost', {}, /1 platform without a known cost/],
    ['size=cost', { cost: null }, /Costs are in several currencies/],
    ['size=tier', {}, /twice as large as the next/],
    [
      'asOf=2026-01-02',
      { asOf: '2026-01-02' },
      /History starts on Jan 10, 2026/,
    ],
    ['', { partial: true }, /Some platforms are not shown to you/],
  ])(
    'says with ?%s what a size or number leaves out',
    async (query, more, text) => {
      const api = open(landscapeWith(more), `/?${query}`);
      expect(await screen.findByText(text)).toBeInTheDocument();
      const [[options]] = api.portfolio.landscape.mock.calls;
      expect(options?.asOf).toBe(
        query.startsWith('asOf') ? '2026-01-02' : undefined,
      );
    },
  );

  it('says that there is nothing, and what to do', async () => {
    const { platforms } = landscapeWith();
    const none = Object.fromEntries(
      Object.keys(platforms).map(name => [name, []]),
    );
    open(landscapeWith({ platforms: { ...platforms, ...none } }));
    expect(await screen.findByText('No platforms yet')).toBeInTheDocument();
  });

  it('names the permission that is missing', async () => {
    const response = new Response('{}', { status: 403 });
    open(await ResponseError.fromResponse(response));
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
    expect(screen.getByText(/martech.scorecard.read/)).toBeInTheDocument();
  });
});
