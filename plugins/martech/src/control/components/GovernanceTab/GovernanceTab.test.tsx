import { ResponseError } from '@backstage/errors';
import { screen, within } from '@testing-library/react';
import { renderStatus } from '../../../status/__testUtils__/renderStatus';
import {
  assessmentWith,
  attestationsWith,
  controlWith,
  entityRef,
  recordWith,
} from '../../__testUtils__/control';
import { controlApi } from '../../__testUtils__/controlApi';
import { GovernanceContent } from './GovernanceContent';

jest.setTimeout(60_000);

const show = (api: ReturnType<typeof controlApi>, kind = 'MarketingPlatform') =>
  renderStatus(<GovernanceContent entityRef={entityRef} kind={kind} />, {
    api,
  });

const drifting = controlWith(
  {
    state: 'drifting',
    since: '2026-09-01T10:00:00.000Z',
    waived: 1,
    reasons: [
      {
        kind: 'signal',
        id: 'owner-left',
        severity: 'red',
        message: 'Maya was accountable for it and is no longer here.',
        since: '2026-09-01T10:00:00.000Z',
        clears: 'Name an owner who is here.',
        source: { kind: 'entity', ref: 'user:default/maya' },
      },
    ],
  },
  {
    timeline: [
      {
        state: 'controlled',
        from: '2025-10-22T00:00:00.000Z',
        to: '2026-09-01T10:00:00.000Z',
        reasons: [],
      },
      {
        state: 'drifting',
        from: '2026-09-01T10:00:00.000Z',
        to: null,
        reasons: ['owner-left', 'intake'],
      },
    ],
  },
);

describe('the tab about how an entity is governed', () => {
  it('shows the state with its reasons, what ends them and the way there', async () => {
    await show(controlApi({ entityControl: async () => drifting }));
    const panel = screen.getByRole('region', { name: 'How it stands' });
    expect(
      await within(panel).findByText(/^1 exception, since .*Sep.* 2026$/),
    ).toBeInTheDocument();
    expect(
      within(panel).getByText(/Name an owner who is here/),
    ).toBeInTheDocument();
    expect(
      within(panel).getByRole('link', { name: /^Open Maya/ }),
    ).toHaveAttribute('href', '/catalog/default/user/maya');
    expect(
      within(panel).getByRole('button', {
        name: /^Ask for an exception: Maya was/,
      }),
    ).toBeInTheDocument();
    expect(
      within(panel).getByRole('img', {
        name: /Controlled 283 days, Drifting 82 days$/,
      }),
    ).toBeInTheDocument();
    expect(
      within(panel).getByText('The owner has left, Intake'),
    ).toBeInTheDocument();
  });

  it('answers red with what stands in the way and the two changes left', async () => {
    await show(
      controlApi({
        assessChange: async () =>
          assessmentWith({
            light: 'red',
            freeze: {
              id: 'F1',
              number: 'FRZ-1',
              title: 'Peak trading',
              until: '2026-12-02T00:00:00.000Z',
            },
            areas: [
              {
                id: 'metadata',
                title: 'Metadata',
                side: 'marketing',
                approvers: ['user:default/maya'],
                usualHours: 60,
              },
            ],
          }),
      }),
    );
    const panel = screen.getByRole('region', {
      name: 'May I change this now?',
    });
    expect(await within(panel).findByText('Not now')).toBeInTheDocument();
    expect(within(panel).getByText(/Peak trading/)).toBeInTheDocument();
    expect(within(panel).getByText(/usually 2.5 days/)).toBeInTheDocument();
    for (const name of [
      'Plan a change for later',
      'Start an emergency change',
    ]) {
      expect(within(panel).getByRole('button', { name })).toBeInTheDocument();
    }
  });

  it('lists what is open, and offers every record of the kind', async () => {
    await show(
      controlApi(
        {},
        {
          records: [
            recordWith({ overdue: true, dueAt: '2026-11-05T10:00:00.000Z' }),
          ],
        },
      ),
    );
    expect(await screen.findByText('Find pictures faster')).toBeInTheDocument();
    expect(screen.getByText(/^was due .*Nov.* 2026$/)).toBeInTheDocument();
    const group = screen.getByRole('group', { name: 'Start something' });
    expect(within(group).getAllByRole('button')).toHaveLength(6);
  });

  it('lets those confirm who may, and names them to the others', async () => {
    await show(
      controlApi({
        attestations: async () =>
          attestationsWith([
            { topic: 'owner', state: 'overdue', mayAttest: true },
            {
              topic: 'data',
              state: 'missing',
              on: undefined,
              who: ['user:default/tom'],
            },
          ]),
      }),
    );
    expect(
      await screen.findByRole('button', { name: 'Confirm it: The owner' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Never confirmed')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Tom' })).toBeInTheDocument();
  });

  it('asks of a vendor neither state nor light', async () => {
    const api = controlApi();
    await show(api, 'MarketingVendor');
    expect(await screen.findByText('Nothing is open')).toBeInTheDocument();
    expect(api.governance.entityControl).not.toHaveBeenCalled();
    expect(api.governance.assessChange).not.toHaveBeenCalled();
  });

  it('says what a refusal means, part by part', async () => {
    const refusal = await ResponseError.fromResponse(
      new Response('{}', { status: 403 }),
    );
    await show(
      controlApi({
        entityControl: async () => {
          throw refusal;
        },
      }),
    );
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
    expect(await screen.findByText('Yes, go ahead')).toBeInTheDocument();
  });
});
