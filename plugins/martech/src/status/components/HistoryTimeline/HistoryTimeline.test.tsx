import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStatus, statusApi } from '../../__testUtils__/renderStatus';
import { intervalWith, statusWith } from '../../__testUtils__/status';
import { HistoryTimeline } from './HistoryTimeline';

// On a machine that does other things, asking by role takes its time.
jest.setTimeout(60_000);

const entityRef = 'marketingplatform:default/asset-library';
const april = '2026-04-02T10:00:00.000Z';

describe('the history of an entity', () => {
  it('tells what changed, page by page, down to where it starts', async () => {
    const api = statusApi(statusWith([]));
    api.entityHistory.mockImplementation(async (_ref, options) => ({
      entityRef,
      historyFrom: '2025-10-22',
      ...(options?.cursor
        ? { items: [intervalWith({ to: april })] }
        : {
            nextCursor: 'older',
            items: [
              intervalWith({
                from: april,
                value: 'fail',
                version: 'b2',
                evidence: { confirmedOn: '2026-01-05' },
              }),
            ],
          }),
    }));
    await renderStatus(<HistoryTimeline entityRef={entityRef} />, { api });
    expect(await screen.findByText('Failed')).toBeInTheDocument();
    expect(screen.queryByText('before:')).not.toBeInTheDocument();
    expect(screen.queryByText(/History starts/)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show older changes' }),
    );
    expect(await screen.findByText('before:')).toBeInTheDocument();
    expect(
      screen.getByText('the rules changed in between'),
    ).toBeInTheDocument();
    expect(screen.getByText('Confirmed on')).toBeInTheDocument();
    expect(
      screen.getByText(/History starts on .*Oct.* 2025/),
    ).toBeInTheDocument();
  });

  it('says so when nothing has changed', async () => {
    await renderStatus(<HistoryTimeline entityRef={entityRef} />, {
      api: statusApi(statusWith([])),
    });
    expect(
      await screen.findByText('Nothing has changed since the history began.'),
    ).toBeInTheDocument();
  });
});
