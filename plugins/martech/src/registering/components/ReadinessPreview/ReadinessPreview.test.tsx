import { EntityPreview } from '@martech-portal/backstage-plugin-martech-common';
import { JsonValue } from '@backstage/types';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import {
  checkWith,
  readinessWith,
  resultWith,
} from '../../../status/__testUtils__/status';
import { renderForm } from '../../__testUtils__/renderForm';

// The lazy field is compiled within the test.
jest.setTimeout(60_000);
const patience = { timeout: 20_000 };

const properties = {
  title: { title: 'What is it called?', type: 'string' },
  contract: {
    type: 'object',
    title: 'Money',
    properties: { end: { type: 'string', title: 'Last day' } },
  },
  _readiness: {
    type: 'null',
    'ui:field': 'MartechReadinessPreview',
    'ui:options': { kind: 'MarketingPlatform' },
  },
};

const open = (
  preview: EntityPreview | Error,
  values: Record<string, JsonValue> = { title: 'Asset library' },
) => {
  const api = mockMartechApi([]);
  if (preview instanceof Error) api.previewEntity.mockRejectedValue(preview);
  else api.previewEntity.mockResolvedValue(preview);
  return renderForm({ properties, values, api });
};

const gaps: EntityPreview = {
  problems: [],
  readiness: readinessWith([{ id: 'support', holds: false, depth: 0 }]),
  scorecards: [
    resultWith([
      checkWith({
        id: 'used',
        title: 'The support path was used',
        condition: 'support',
        rank: 3,
        outcome: 'no-data',
      }),
      checkWith({
        id: 'path',
        title: 'A support path is written down',
        condition: 'support',
        outcome: 'fail',
        remediation: { text: 'Say who helps first.' },
      }),
    ]),
  ],
};

describe('ReadinessPreview', () => {
  it('waits for a name', async () => {
    const { api } = await open(gaps, {});
    await screen.findByText(/Give it a name first/, {}, patience);
    expect(api.previewEntity).not.toHaveBeenCalled();
  });

  it('runs the rules on the form once typing pauses', async () => {
    const { api } = await open(gaps, {});
    const title = await screen.findByRole(
      'textbox',
      { name: 'What is it called?' },
      patience,
    );
    await userEvent.type(title, 'Asset library');
    await screen.findByRole(
      'img',
      { name: '7 of 8 conditions hold' },
      patience,
    );
    expect(api.previewEntity).toHaveBeenCalledTimes(1);
    expect(api.previewEntity.mock.calls[0][0].entity).toMatchObject({
      kind: 'MarketingPlatform',
      metadata: { name: 'asset-library', title: 'Asset library' },
    });
  });

  it('shows what is only proposed as it will stand in use', async () => {
    const { api } = await open(gaps, {
      title: 'Asset library',
      lifecycle: 'proposed',
    });
    await screen.findByText(/as if it came into use today/, {}, patience);
    await waitFor(() => expect(api.previewEntity).toHaveBeenCalled());
    expect(api.previewEntity.mock.calls[0][0].entity).toMatchObject({
      spec: { lifecycle: 'launched' },
    });
  });

  it('shows what would be missing, the least effort first', async () => {
    await open(gaps);
    await screen.findByText('What would be missing', {}, patience);
    const steps = screen.getAllByRole('heading', { name: /check/ });
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'Declared: 1 check',
      'Fresh: 1 check',
    ]);
    const list = screen.getByText('A support path is written down');
    expect(within(list).getByText('Say who helps first.')).toBeInTheDocument();
    expect(screen.getByText(/Nothing is saved yet/)).toBeInTheDocument();
  });

  it('names fields as the form does', async () => {
    await open({
      problems: [
        { path: 'spec.contract.end', message: 'must be a day' },
        { path: 'spec.owner', message: 'is missing' },
      ],
      readiness: null,
      scorecards: [],
    });
    await screen.findByText(/2 fields keep it from/, {}, patience);
    expect(
      screen.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual(['Money › Last day: must be a day', 'Owner: is missing']);
  });

  it('says when nothing would be missing, or no rules apply', async () => {
    const { api } = await open({
      problems: [],
      readiness: readinessWith(),
      scorecards: [resultWith([checkWith()])],
    });
    await screen.findByText(/Nothing would be missing/, {}, patience);
    api.previewEntity.mockResolvedValue({
      problems: [],
      readiness: null,
      scorecards: [],
    });
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What is it called?' }),
      ' 2',
    );
    expect(
      await screen.findByText(/No readiness rules apply/, {}, patience),
    ).toBeInTheDocument();
  });

  it('says when it could not run, and tries again', async () => {
    const { api } = await open(new Error('no answer'));
    const alert = await screen.findByRole('alert', {}, patience);
    expect(alert).toHaveTextContent('no answer');
    api.previewEntity.mockResolvedValue(gaps);
    await userEvent.click(within(alert).getByRole('button'));
    await waitFor(() =>
      expect(screen.queryByRole('alert')).not.toBeInTheDocument(),
    );
  });
});
