import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { metrics, record } from '../../__testUtils__/records';
import { READER, renderGovernance } from '../../__testUtils__/renderGovernance';
import { RecordLoader } from './RecordLoader';
import { RecordView } from './RecordView';

jest.setTimeout(60_000);

const refusal = (status: number, message: string) =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'E', message },
        response: { statusCode: status },
      }),
      {
        status,
        headers: { 'content-type': 'application/json' },
      },
    ),
  );

const one = record();

function open(answers: Parameters<typeof renderGovernance>[1] = {}) {
  return renderGovernance(
    <RecordLoader type={one.type} id={one.id}>
      {found => <RecordView record={found} />}
    </RecordLoader>,
    {
      record: jest.fn().mockResolvedValue(one),
      recordMetrics: jest.fn().mockResolvedValue(metrics()),
      ...answers,
    },
  );
}

const part = (name: string) => screen.getByRole('region', { name });

describe('the page of a record', () => {
  it('shows what is asked, why, and what it waits for with the usual time', async () => {
    open();
    await screen.findByRole('heading', { name: one.title });
    expect(screen.getByText('The vendor is late')).toBeInTheDocument();
    expect(screen.getByText('A connection that may break')).toBeInTheDocument();
    const waits = part('What it waits for');
    expect(
      await within(waits).findByText(/usually 2\.5 days · as deputy/),
    ).toBeInTheDocument();
    expect(within(waits).getByText('Tomas okafor')).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Decisions' }),
    ).not.toBeInTheDocument();
  });

  it('says which of its areas wait for the reader', async () => {
    const waits = { ...one.waitsFor[0], area: 'security', who: [READER] };
    open({
      record: jest
        .fn()
        .mockResolvedValue(record({ waitsFor: [...one.waitsFor, waits] })),
    });
    const yours = await screen.findByText('This waits for you');
    expect(yours.closest('li')).toHaveTextContent(/Security/);
    expect(
      within(part('What it waits for')).getAllByRole('listitem'),
    ).toHaveLength(2);
  });

  it('offers what the reader may do, and says why not the rest', async () => {
    open();
    await screen.findByRole('heading', { name: one.title });
    const actions = part('What you can do');
    expect(
      within(actions)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Approve', 'Deny']);
    expect(
      within(actions).getByText(/Withdraw: Only who asked may withdraw it/),
    ).toBeInTheDocument();
  });

  it('asks why before a no, and sends the version that was seen', async () => {
    const transition = jest.fn().mockResolvedValue(record({ state: 'denied' }));
    const api = open({ transition });
    await userEvent.click(await screen.findByRole('button', { name: 'Deny' }));
    const dialog = screen.getByRole('dialog', { name: 'Deny: EXC-1' });
    const doIt = within(dialog).getByRole('button', { name: 'Deny' });
    await userEvent.click(doIt);
    expect(within(dialog).getByText('Please say why')).toBeInTheDocument();
    expect(api.governance.transition).not.toHaveBeenCalled();
    await userEvent.type(within(dialog).getByLabelText('Why'), 'Too long');
    await userEvent.click(doIt);
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(transition).toHaveBeenCalledWith(
      'exception',
      one.id,
      1,
      { action: 'deny', comment: 'Too long' },
      { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
    );
  });

  it('says that somebody was faster, and shows it as it is now', async () => {
    const conflict = await refusal(409, 'It is at version 2 by now');
    const api = open({
      transition: jest.fn().mockImplementation(async () => {
        api.governance.record.mockResolvedValue(record({ version: 2 }));
        throw conflict;
      }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve' }),
    );
    const dialog = screen.getByRole('dialog');
    const doIt = within(dialog).getByRole('button', { name: 'Approve' });
    await userEvent.click(doIt);
    await within(dialog).findByText('Somebody was faster');
    const first = api.governance.transition.mock.calls[0];
    await userEvent.click(doIt);
    await waitFor(() =>
      expect(api.governance.transition).toHaveBeenCalledTimes(2),
    );
    const second = api.governance.transition.mock.calls[1];
    expect([first[2], second[2]]).toEqual([1, 2]);
    expect(first[4]?.idempotencyKey).not.toBe(second[4]?.idempotencyKey);
  });

  it('tells what the backend says where nothing has changed', async () => {
    const error = await refusal(409, 'You asked for it yourself.');
    open({ transition: jest.fn().mockRejectedValue(error) });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve' }),
    );
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Approve',
      }),
    );
    expect(
      await screen.findByText('That did not work: You asked for it yourself.'),
    ).toBeInTheDocument();
  });

  it.each([
    [404, 'There is no such record, or you may not see it'],
    [403, 'You may not see this'],
    [400, 'This could not be loaded'],
  ])('answers %i with words', async (status, words) => {
    const error = await refusal(status, 'no');
    open({ record: jest.fn().mockRejectedValue(error) });
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });

  it('counts no decision about an earlier version', async () => {
    const approval = {
      area: 'identity',
      by: 'user:default/tomas.okafor',
      at: '2026-11-02T09:00:00.000Z',
      version: 1,
      revision: 1,
      verdict: 'approve' as const,
      counts: false,
    };
    open({
      record: jest.fn().mockResolvedValue(record({ approvals: [approval] })),
    });
    await screen.findByText(/no longer counts/);
    expect(
      within(part('Decisions')).getByText('Not decided yet'),
    ).toBeVisible();
  });
});
