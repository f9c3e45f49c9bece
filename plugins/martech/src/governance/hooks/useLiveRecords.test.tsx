import { SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { act, screen } from '@testing-library/react';
import { createMartechQueryClient, martechApiRef } from '../../api';
import { MartechQueryProvider } from '../../api/MartechQueryProvider';
import { mockGovernanceApi } from '../../__testUtils__/mockGovernanceApi';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { useInbox } from './useInbox';
import { useLiveRecords } from './useLiveRecords';

function Total() {
  useLiveRecords();
  const total = useInbox().data?.pages[0].total;
  return <p>{`total ${total}`}</p>;
}

function open(signals: SignalApi) {
  const inbox = jest.fn().mockResolvedValue({ items: [], total: 1 });
  const api = {
    ...mockMartechApi([]),
    governance: mockGovernanceApi({ inbox }),
  };
  renderInTestApp(
    <MartechQueryProvider client={createMartechQueryClient()}>
      <Total />
    </MartechQueryProvider>,
    {
      apis: [
        [martechApiRef, api],
        [signalApiRef, signals],
      ],
    },
  );
  return inbox;
}

// Every other test of these pages is one without signals.
describe('useLiveRecords', () => {
  it('reads again once when several records change', async () => {
    const subscribe = jest.fn<
      ReturnType<SignalApi['subscribe']>,
      [string, (message: never) => void]
    >(() => ({ unsubscribe: jest.fn() }));
    const inbox = open({ subscribe });
    await screen.findByText('total 1');
    expect(subscribe.mock.calls[0][0]).toBe('martech:records');
    inbox.mockResolvedValue({ items: [], total: 2 });
    const tell = subscribe.mock.calls[0][1] as () => void;
    act(() => {
      tell();
      tell();
    });
    await screen.findByText('total 2', {}, { timeout: 5_000 });
    expect(inbox).toHaveBeenCalledTimes(2);
  });
});
