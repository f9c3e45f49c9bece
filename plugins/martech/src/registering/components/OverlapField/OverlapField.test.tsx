import { Overlap } from '@martech-portal/backstage-plugin-martech-common';
import { JsonValue } from '@backstage/types';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { overlapOf, overlapping } from '../../__testUtils__/overlap';
import { renderForm } from '../../__testUtils__/renderForm';
import { sendForm } from '../../__testUtils__/sendForm';

// The lazy field is compiled within the test.
jest.setTimeout(60_000);
const patience = { timeout: 20_000 };

const properties = {
  type: { title: 'Type', type: 'string' },
  _overlap: { type: 'object', 'ui:field': 'MartechOverlap' },
};

const open = (
  overlap: Overlap | Error,
  values: Record<string, JsonValue> = { type: 'surveys' },
) => {
  const api = mockMartechApi([]);
  if (overlap instanceof Error) api.registry.overlap.mockRejectedValue(overlap);
  else api.registry.overlap.mockResolvedValue(overlap);
  return renderForm({ properties, values, api });
};

describe('OverlapField', () => {
  it('asks nobody before the form says what it is about', async () => {
    const { api } = await open(overlapOf([]), {});
    await screen.findByText(/Choose a type or capabilities/, {}, patience);
    expect(api.registry.overlap).not.toHaveBeenCalled();
  });

  it('asks once typing pauses, and tells a call that is no longer wanted', async () => {
    const { api } = await open(overlapOf([]), {});
    const type = await screen.findByRole('textbox', { name: 'Type' }, patience);
    await userEvent.type(type, 'surveys');
    await screen.findByText('No platform you can see serves this yet.');
    expect(api.registry.overlap.mock.calls.map(([query]) => query)).toEqual([
      { type: 'surveys', capabilities: [], markets: [] },
    ]);
    const answer = new Promise<Overlap>(() => {});
    api.registry.overlap.mockReturnValue(answer);
    await userEvent.type(type, '2');
    await waitFor(() => expect(api.registry.overlap).toHaveBeenCalledTimes(2));
    await userEvent.type(type, '3');
    const [, slow] = api.registry.overlap.mock.calls;
    await waitFor(() => expect(slow[1]?.signal?.aborted).toBe(true));
  });

  it('tells who serves it, whose it is, how it stands and what it costs', async () => {
    await open(
      overlapOf(
        [
          overlapping({ sharedMarkets: ['de'] }),
          overlapping({
            entityRef: 'marketingplatform:default/ask',
            title: 'Ask',
            lifecycle: 'sandbox',
            owner: undefined,
            annualCost: undefined,
            controlState: undefined,
            sameType: false,
          }),
        ],
        { total: 5 },
      ),
    );
    const [first, second] = await screen.findAllByRole(
      'listitem',
      {},
      patience,
    );
    expect(
      within(first).getByRole('link', { name: /Survey Hero/ }),
    ).toHaveAttribute('target', '_blank');
    for (const text of [
      'Drifting',
      'Operating',
      'Owned by Insights',
      '€12,000 a year',
    ]) {
      expect(within(first).getByText(text)).toBeInTheDocument();
    }
    expect(first).toHaveTextContent('Same type of tool · Shares: Surveys');
    expect(first).toHaveTextContent('In your markets: Germany');
    expect(second).toHaveTextContent('Nobody owns it');
    expect(second).toHaveTextContent('Cost not known');
    expect(second).not.toHaveTextContent('Same type');
    expect(screen.getByText('and 3 more that share less')).toBeInTheDocument();
  });

  it('shows the closest few first, and the others when asked', async () => {
    await open(
      overlapOf(
        Array.from({ length: 6 }, (_, i) =>
          overlapping({
            entityRef: `marketingplatform:default/p${i}`,
            title: `Platform ${i}`,
          }),
        ),
      ),
    );
    expect(await screen.findAllByRole('listitem', {}, patience)).toHaveLength(
      4,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  it('does not go on without a reason, and keeps it', async () => {
    const { onCreate } = await open(overlapOf([overlapping()]));
    const reason = await screen.findByRole(
      'textbox',
      { name: /Why is one more needed/ },
      patience,
    );
    expect(reason).toBeRequired();
    await userEvent.type(reason, '   ');
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    expect(
      (await screen.findAllByText(/Say why one more is needed, or use/)).length,
    ).toBeGreaterThan(0);
    await userEvent.type(reason, 'Panels in Japan');
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({
      type: 'surveys',
      _overlap: { reason: '   Panels in Japan' },
    });
  });

  it.each([
    ['a sandbox', { type: 'surveys', lifecycle: 'sandbox' }],
    ['what is registered already', { type: 'surveys', name: 'x', _version: 2 }],
  ])('asks no reason of %s', async (_, values) => {
    await open(overlapOf([overlapping()]), values);
    await screen.findByText(
      '1 platform serves some of this already:',
      {},
      patience,
    );
    expect(screen.queryByText(/Why is one more/)).not.toBeInTheDocument();
    await sendForm();
  });

  it('says when it could not look, and holds nobody up', async () => {
    const { api, onCreate } = await open(new Error('no answer'));
    const alert = await screen.findByRole('alert', {}, patience);
    expect(alert).toHaveTextContent('no answer');
    expect(alert).toHaveTextContent('You can go on');
    api.registry.overlap.mockResolvedValueOnce(overlapOf([]));
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    await screen.findByText('No platform you can see serves this yet.');
    await sendForm();
    expect(onCreate).toHaveBeenCalled();
  });
});
