import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMartechQueryClient } from '../../api';
import { MartechQueryProvider } from '../../api/MartechQueryProvider';
import { saveFile } from '../../lib/saveFile';
import { ExportMenu } from './ExportMenu';

jest.mock('../../lib/saveFile');
jest.setTimeout(30_000);

const choice = (name: string, fetch: () => Promise<Blob>) => ({
  name,
  fileName: `list.${name}`,
  fetch,
});

function open(fetch: () => Promise<Blob>, disabled = false) {
  const csv = jest.fn(async () => new Blob(['a']));
  renderInTestApp(
    <MartechQueryProvider client={createMartechQueryClient()}>
      <ExportMenu
        choices={[choice('csv', csv), choice('json', fetch)]}
        disabled={disabled}
        progress="1 of 2"
      />
    </MartechQueryProvider>,
  );
  return { csv };
}

const choose = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name: 'Export' }));
  await userEvent.click(screen.getByRole('menuitem', { name }));
};

describe('ExportMenu', () => {
  beforeEach(() => jest.mocked(saveFile).mockReset());

  it('saves the file that is chosen, and no other, also by keyboard', async () => {
    const blob = new Blob(['{}']);
    const { csv } = open(async () => blob);
    const button = await screen.findByRole('button', { name: 'Export' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getAllByRole('menuitem')).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() =>
      expect(saveFile).toHaveBeenCalledWith(blob, 'list.json'),
    );
    expect(csv).not.toHaveBeenCalled();
  });

  it('says how far it is, and cannot be asked twice', async () => {
    open(() => new Promise(() => {}));
    await choose('json');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: '1 of 2' })).toBeDisabled(),
    );
  });

  it('says why it failed, and can be tried again', async () => {
    open(() => Promise.reject(new Error('the portal is down')));
    await choose('json');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The export failed: the portal is down',
    );
    await choose('csv');
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('offers nothing where there is nothing', async () => {
    open(async () => new Blob(), true);
    expect(
      await screen.findByRole('button', { name: 'Export' }),
    ).toBeDisabled();
  });
});
