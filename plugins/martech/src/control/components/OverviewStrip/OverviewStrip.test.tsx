import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStatus } from '../../../status/__testUtils__/renderStatus';
import { overviewWith } from '../../__testUtils__/control';
import { controlApi } from '../../__testUtils__/controlApi';
import { OverviewStrip } from './OverviewStrip';

jest.setTimeout(60_000);

describe('how the estate stands', () => {
  it('counts states, says what it counts, and opens the list behind each', async () => {
    await renderStatus(<OverviewStrip />, {
      api: controlApi({ overview: async () => overviewWith() }),
    });
    expect(
      await screen.findByRole('img', {
        name: '62 platforms: 3 Uncontrolled, 12 Drifting, 40 Controlled, 5 Not live yet, 2 Retired',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', {
        name: '12 Drifting: show these platforms',
      }),
    ).toHaveAttribute('href', '/?controlState=drifting');
  });

  it('leads with the lowest day, and names what is missing', async () => {
    await renderStatus(<OverviewStrip />, {
      api: controlApi({ overview: async () => overviewWith() }),
    });
    expect(await screen.findByText('82%')).toBeInTheDocument();
    expect(
      screen.getByText('of capabilities have a ready, controlled platform'),
    ).toBeInTheDocument();
    expect(screen.getByText('Capability consistency:')).toBeInTheDocument();
    expect(
      screen.getByText(/lowest of 90 days, on .*Oct.* 2026, 91% today/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: '1 capability without a ready, controlled platform',
      }),
    );
    expect(
      await screen.findByRole('link', { name: /consent/i }),
    ).toHaveAttribute('href', '/?capability=consent');
  });

  it('says why earlier days are missing to who does not see everything', async () => {
    const { consistency } = overviewWith();
    await renderStatus(<OverviewStrip />, {
      api: controlApi({
        overview: async () =>
          overviewWith({
            consistency: {
              ...consistency,
              lowest: null,
              lowestOn: null,
              partial: true,
            },
          }),
      }),
    });
    expect(
      await screen.findByText(
        /^today; earlier days are left out, because you do not see every/,
      ),
    ).toBeInTheDocument();
  });

  it('does not claim what is not known', async () => {
    const { consistency } = overviewWith();
    await renderStatus(<OverviewStrip />, {
      api: controlApi({
        overview: async () =>
          overviewWith({
            consistency: {
              ...consistency,
              today: null,
              lowest: null,
              lowestOn: null,
              missing: [],
            },
          }),
      }),
    });
    expect(await screen.findByText('Not known yet')).toBeInTheDocument();
  });

  it('says when it could not be loaded', async () => {
    await renderStatus(<OverviewStrip />, {
      api: controlApi({
        overview: async () => {
          throw new Error('no');
        },
      }),
    });
    expect(
      await screen.findByText('How the estate stands could not be loaded.'),
    ).toBeInTheDocument();
  });
});
