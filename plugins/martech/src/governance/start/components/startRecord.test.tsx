import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { library, metrics, model, record } from '../../__testUtils__/records';
import { renderGovernance } from '../../__testUtils__/renderGovernance';
import { StartRecordButton } from './StartRecordButton';

jest.setTimeout(60_000);

const assessment = {
  light: 'amber' as const,
  class: 'normal' as const,
  areas: [
    {
      id: 'workflow-design',
      title: 'Workflow design',
      side: 'marketing' as const,
      approvers: ['user:default/maya.lindqvist'],
      via: 'role' as const,
      usualHours: 34,
    },
  ],
  openMajor: [],
  collisions: [],
  affected: ['marketingplatform:default/web-shop'],
  usualHours: 34,
  standard: [{ id: 'tags', title: 'Add tags' }],
};

const answers = {
  assessChange: jest.fn().mockResolvedValue(assessment),
  recordMetrics: jest.fn().mockResolvedValue(metrics()),
  operatingModel: jest.fn().mockResolvedValue(model()),
};

const dialogOf = (name: string) => screen.findByRole('dialog', { name });

describe('starting a record', () => {
  it('says who decides on a change and how long it takes, and sends it', async () => {
    const createRecord = jest
      .fn()
      .mockResolvedValue(record({ type: 'change', id: 'NEW' }));
    const onStarted = jest.fn();
    renderGovernance(
      <StartRecordButton
        type="change"
        entityRef={library}
        presets={{ values: { aspects: ['workflow'] } }}
        onStarted={onStarted}
      />,
      { ...answers, createRecord },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Propose a change' }),
    );
    const dialog = await dialogOf('Propose a change');
    const who = within(dialog).getByRole('region', { name: 'Who will decide' });
    expect(await within(who).findByText('Maya lindqvist')).toBeInTheDocument();
    expect(who).toHaveTextContent('Usually within 34 hours');
    expect(who).toHaveTextContent('1 other thing depends on it');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Submit' }),
    );
    expect(within(dialog).getByText('Please fill this in')).toBeInTheDocument();
    expect(createRecord).not.toHaveBeenCalled();
    await userEvent.type(
      within(dialog).getByLabelText('In a line'),
      'A new step',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Submit' }),
    );
    await waitFor(() => expect(onStarted).toHaveBeenCalled());
    expect(createRecord).toHaveBeenCalledWith(
      'change',
      {
        entityRef: library,
        title: 'A new step',
        links: [],
        draft: false,
        fields: { aspects: ['workflow'], emergency: false, risk: 'low' },
      },
      { idempotencyKey: expect.any(String) },
    );
  });

  it('keeps what was typed when the backend refuses', async () => {
    renderGovernance(
      <StartRecordButton type="incident" entityRef={library} />,
      {
        ...answers,
        createRecord: jest.fn().mockRejectedValue(new Error('not today')),
      },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Report an incident' }),
    );
    const dialog = await dialogOf('Report an incident');
    expect(
      await within(dialog).findByText(
        'Incidents here are usually over within 5 hours.',
      ),
    ).toBeInTheDocument();
    await userEvent.type(within(dialog).getByLabelText('In a line'), 'Down');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Report it' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'It could not be sent: not today',
    );
    expect(within(dialog).getByLabelText('In a line')).toHaveValue('Down');
  });

  it('routes an exception about a signal by the operating model', async () => {
    renderGovernance(
      <StartRecordButton
        type="exception"
        entityRef={library}
        presets={{ values: { signal: 'brittle-integration' } }}
      />,
      answers,
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for an exception' }),
    );
    const dialog = await dialogOf('Ask for an exception');
    expect(
      within(dialog).getByText('A connection that may break'),
    ).toBeInTheDocument();
    const who = within(dialog).getByRole('region', { name: 'Who will decide' });
    expect(
      await within(who).findByText('Integration standards'),
    ).toBeInTheDocument();
    expect(who).toHaveTextContent('Nobody is left who could decide');
  });

  it('finds what it is about by a few letters', async () => {
    const api = renderGovernance(<StartRecordButton type="review" />, answers);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Open a go-live review' }),
    );
    const dialog = await dialogOf('Open a go-live review');
    const field = within(dialog).getByLabelText('What it is about');
    await userEvent.type(field, 'Asset');
    await userEvent.click(await screen.findByText('Asset library'));
    expect(
      await within(dialog).findByText('Platform priorities'),
    ).toBeInTheDocument();
    expect(api.queryEntities).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'MarketingPlatform' }),
      expect.anything(),
    );
  });
});
