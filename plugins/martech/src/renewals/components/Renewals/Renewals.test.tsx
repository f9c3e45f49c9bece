import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { renderRenewals } from '../../__testUtils__/renderRenewals';
import { renewalsWith, renewalWith } from '../../__testUtils__/renewals';

jest.setTimeout(60_000);

const apiWith = (...answers: Parameters<typeof renewalsWith>) => {
  const api = mockMartechApi([]);
  api.portfolio.renewals.mockResolvedValue(renewalsWith(...answers));
  return api;
};

describe('the renewals', () => {
  it('say what is at risk, until when it can be cancelled, and what it costs', async () => {
    await renderRenewals(apiWith([renewalWith()]));
    const figure = await screen.findByRole('button', { name: /Money at risk/ });
    expect(figure).toHaveTextContent('€96,000');
    expect(figure).toHaveTextContent('1 platform to cancel by within 120 days');
    expect(
      screen.getByRole('button', { name: /Seats nobody uses/ }),
    ).toHaveTextContent(
      '120 seats of 1 platform, for a year; of 2 more nobody reports the use',
    );
    const row = within(screen.getByRole('table')).getAllByRole('row')[1];
    for (const text of [
      'Drifting',
      'in 18 days',
      /renews itself after .*Mar.* 2027/,
      '€96,000',
      '200 of 320 used, €36,000 unused',
      'Money to run it',
    ]) {
      expect(within(row).getByText(text)).toBeInTheDocument();
    }
  });

  it('are narrowed by a figure and by windows, in the address', async () => {
    const api = apiWith([renewalWith()]);
    await renderRenewals(api);
    const ask = () => api.portfolio.renewals.mock.calls.map(([query]) => query);
    await userEvent.click(
      await screen.findByRole('button', { name: /Money at risk/ }),
    );
    await waitFor(() =>
      expect(ask()).toContainEqual({ orderBy: 'deadline', risk: 'at-risk' }),
    );
    expect(
      screen.getByRole('button', { name: /Money at risk/ }),
    ).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: /In 30 days/ }));
    await waitFor(() =>
      expect(ask()).toContainEqual({
        orderBy: 'deadline',
        risk: 'at-risk',
        window: '30',
      }),
    );
  });

  it('are narrowed to what can still be cancelled, and all come back', async () => {
    const api = apiWith([renewalWith()]);
    await renderRenewals(api, { path: '/?window=open' });
    const open = '30,60,90,120,later';
    const ask = () => api.portfolio.renewals.mock.calls.map(([query]) => query);
    expect(
      await screen.findByRole('button', { name: 'Still to cancel' }),
    ).toHaveAttribute('aria-pressed', 'true');
    expect(ask()).toContainEqual({ orderBy: 'deadline', window: open });
    for (const [name, window] of [
      ['Too late', { window: 'missed' }],
      ['All', {}],
    ] as const) {
      await userEvent.click(screen.getByRole('button', { name }));
      await waitFor(() =>
        expect(ask()).toContainEqual({ orderBy: 'deadline', ...window }),
      );
    }
  });

  it('are decided in place, with what happens next', async () => {
    const api = apiWith([renewalWith()]);
    api.registry.register.mockResolvedValue({
      entityRef: 'marketingdecision:default/retire',
    } as RegisteredEntity);
    await renderRenewals(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Decide about Asset library' }),
    );
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', {
      name: 'Record the decision',
    });
    // Nobody has chosen anything for the reader.
    for (const radio of within(dialog).getAllByRole('radio')) {
      expect(radio).not.toBeChecked();
    }
    await userEvent.click(send);
    for (const missing of [
      'Choose what becomes of it.',
      'Say whether it is decided or a proposal.',
      /Write why/,
    ]) {
      expect(within(dialog).getByText(missing)).toBeInTheDocument();
    }
    await userEvent.click(within(dialog).getByLabelText(/Retire/));
    expect(dialog).toHaveTextContent(/Give notice to the vendor by .*Dec/);
    await userEvent.click(within(dialog).getByLabelText('It is decided'));
    await userEvent.click(send);
    expect(dialog).toHaveTextContent('Write why');
    expect(api.registry.register).not.toHaveBeenCalled();

    await userEvent.type(
      within(dialog).getByLabelText(/Why/),
      'Nobody uses it.',
    );
    await userEvent.click(send);
    expect(await screen.findByText(/is on record/)).toBeInTheDocument();
    expect(api.registry.register.mock.calls[0][0].entity).toEqual({
      apiVersion: 'martech/v1alpha1',
      kind: 'MarketingDecision',
      metadata: {
        name: 'end-the-contract-of-asset-library-2026-11-22',
        title: 'End the contract of Asset library',
      },
      spec: {
        type: 'renewal',
        lifecycle: 'accepted',
        owner: 'group:default/brand',
        subjects: ['marketingplatform:default/asset-library'],
        answer: { outcome: 'retire' },
        decidedOn: '2026-11-22',
        deciders: ['user:default/clara'],
        context: 'Nobody uses it.',
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(
      await within(screen.getByRole('table')).findByRole('link', {
        name: 'Retire',
      }),
    ).toHaveAttribute('href', '/catalog/default/marketingdecision/retire');
  });

  it('show what is decided, and that it is too late', async () => {
    await renderRenewals(
      apiWith([
        renewalWith({
          window: 'missed',
          noticeDeadline: '2026-11-01',
          decision: {
            entityRef: 'marketingdecision:default/renew',
            title: 'Renew it',
            lifecycle: 'accepted',
            outcome: 'renew',
            decidedOn: '2026-10-01',
          },
        }),
      ]),
    );
    const table = await screen.findByRole('table');
    expect(within(table).getByRole('link', { name: 'Renew' })).toBeVisible();
    expect(within(table).getByText('21 days ago')).toBeInTheDocument();
    expect(
      within(table).getByRole('button', { name: /Change what is decided/ }),
    ).toBeInTheDocument();
  });

  it.each([
    [
      true,
      /^Too late for this term: the contract runs until .*Mar.* and then renews itself/,
      /Nov.*it can only be left at the end of the term after/,
    ],
    [
      false,
      /^Too late for this term: the contract runs until .*Mar.* does not renew/,
      /ends by itself on .*Mar/,
    ],
  ])(
    'say that a decision comes too late, renewing itself: %s',
    async (autoRenew, top, next) => {
      await renderRenewals(
        apiWith([
          renewalWith({
            autoRenew,
            window: 'missed',
            noticeDeadline: '2026-11-01',
          }),
        ]),
      );
      await userEvent.click(
        await screen.findByRole('button', {
          name: 'Decide about Asset library',
        }),
      );
      const dialog = await screen.findByRole('dialog');
      expect(within(dialog).getByRole('alert')).toHaveTextContent(top);
      const steps = within(dialog).getByRole('region', {
        name: 'What happens next',
      });
      for (const outcome of [/^Move away/, /^Retire/]) {
        await userEvent.click(
          within(dialog).getByRole('radio', { name: outcome }),
        );
        expect(steps).toHaveTextContent(next);
      }
      await userEvent.click(
        within(dialog).getByRole('button', { name: 'Close without deciding' }),
      );
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    },
  );

  it('are only looked at by whoever may not decide', async () => {
    await renderRenewals(apiWith([renewalWith()]), { mayDecide: false });
    expect(await screen.findByText(/martech.registry.create/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Decide/ })).toBeNull();
    expect(screen.getByText('None yet')).toBeInTheDocument();
  });

  it('say what to do when there is nothing', async () => {
    await renderRenewals(apiWith([]));
    expect(
      await screen.findByText('No contract renews or ends'),
    ).toBeInTheDocument();
  });

  it('can be cleared when nothing fits', async () => {
    const api = apiWith([]);
    await renderRenewals(api, { path: '/?window=missed&owner=group:x/y' });
    await userEvent.click(
      (
        await screen.findAllByRole('button', { name: 'Clear filters' })
      )[0],
    );
    await waitFor(() =>
      expect(
        api.portfolio.renewals.mock.calls.map(([query]) => query),
      ).toContainEqual({ orderBy: 'deadline' }),
    );
  });

  it('can be asked for again, and name the permission that is missing', async () => {
    const api = mockMartechApi([]);
    api.portfolio.renewals.mockRejectedValueOnce(new Error('The line is down'));
    await renderRenewals(api);
    expect(
      await screen.findByText('Renewals could not be loaded.'),
    ).toBeInTheDocument();
    const refused = await ResponseError.fromResponse(
      new Response(JSON.stringify({ error: { name: 'NotAllowedError' } }), {
        status: 403,
      }),
    );
    api.portfolio.renewals.mockRejectedValue(refused);
    await userEvent.click(screen.getByRole('button', { name: /again/i }));
    expect(
      await screen.findByText(/permission martech.scorecard.read/),
    ).toBeInTheDocument();
  });
});
