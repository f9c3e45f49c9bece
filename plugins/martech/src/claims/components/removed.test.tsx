import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  martechApiRef,
  MartechQueryProvider,
  sharedQueryClient,
} from '../../api';
import { registeredWith } from '../../registering/__testUtils__/registered';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { RemovedButton } from './RemovedButton';

jest.setTimeout(60_000);

const removed = registeredWith({}, { removed: true });

async function show(answer = { items: [removed], isMore: false }) {
  sharedQueryClient.clear();
  sharedQueryClient.setDefaultOptions({ queries: { retry: false } });
  const api = mockMartechApi([]);
  api.registry.removed.mockResolvedValueOnce(answer);
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ]}
    >
      <MartechQueryProvider>
        <RemovedButton />
      </MartechQueryProvider>
    </TestApiProvider>,
  );
  return api;
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('what was removed', () => {
  it('is restored with a reason, and leaves the list', async () => {
    const api = await show();
    await press('Removed (1)');
    expect(screen.getByText(/Removed by Maya lind on/)).toHaveTextContent(
      'Platform',
    );
    await press('Restore Asset library');
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Why/ }),
      'Was a mistake',
    );
    api.registry.move.mockResolvedValue(registeredWith({}, { version: 4 }));
    api.registry.removed.mockResolvedValue({ items: [], isMore: false });
    await press('Restore');
    await waitFor(() =>
      expect(api.registry.move).toHaveBeenCalledWith(
        'restore',
        removed.entityRef,
        3,
        { reason: 'Was a mistake' },
        { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
      ),
    );
    await screen.findByText('Nothing is left that could be restored.');
  });

  it('cannot be restored by who may not write it', async () => {
    await show({ items: [{ ...removed, mayEdit: false }], isMore: true });
    await press('Removed (1)');
    expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
    expect(screen.getByText(/Only the last removed/)).toBeInTheDocument();
  });

  it('takes no room when there is nothing', async () => {
    const api = await show({ items: [], isMore: false });
    await waitFor(() => expect(api.registry.removed).toHaveBeenCalled());
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
