import { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { Claim, Claims } from '@martech-portal/backstage-plugin-martech-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  martechApiRef,
  MartechQueryProvider,
  sharedQueryClient,
} from '../../api';
import { record } from '../../governance/__testUtils__/records';
import { registeredWith } from '../../registering/__testUtils__/registered';
import { openRecordRouteRef } from '../../routes';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { ClaimsStrip } from './ClaimsStrip';

// Dialogs are opened, typed into and sent on a busy machine.
jest.setTimeout(60_000);

const REF = 'marketingplatform:default/asset-library';
const once = { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) };

const claim = (more: Partial<Claim> = {}): Claim => ({
  entityRef: REF,
  title: 'Asset library',
  owner: 'group:default/dam',
  lifecycle: 'operating',
  why: 'platform-owner',
  state: 'missing',
  mayConfirm: true,
  mayEdit: true,
  ...more,
});

const team: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'commerce', namespace: 'default', title: 'Commerce' },
  spec: { type: 'team', children: [] },
};

async function show(items: Claim[], more: Partial<Claims> = {}) {
  sharedQueryClient.clear();
  sharedQueryClient.setDefaultOptions({ queries: { retry: false } });
  const api = mockMartechApi([]);
  const claims: Claims = {
    asOf: '2026-11-22T10:00:00.000Z',
    claimed: 31,
    total: 45,
    items,
    isMore: false,
    ...more,
  };
  api.portfolio.claims.mockResolvedValueOnce(claims);
  api.registry.registered.mockResolvedValue(
    registeredWith({
      roles: [{ role: 'platform-owner', assignee: 'user:default/maya' }],
    }),
  );
  api.registry.update.mockResolvedValue(registeredWith());
  api.registry.move.mockResolvedValue(registeredWith());
  api.governance.createRecord.mockResolvedValue(record());
  const identity = {
    getBackstageIdentity: async () => ({
      type: 'user' as const,
      userEntityRef: 'user:default/maya',
      ownershipEntityRefs: ['user:default/maya', 'group:default/dam'],
    }),
  };
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [team] })],
        [identityApiRef, identity as never],
      ]}
    >
      <MartechQueryProvider>
        <ClaimsStrip />
      </MartechQueryProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/governance/:records/:id': openRecordRouteRef,
      },
    },
  );
  return api;
}

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('is this yours?', () => {
  it('asks, says how far everybody is, and takes a yes with one click', async () => {
    const api = await show([claim(), claim({ entityRef: `${REF}-2` })]);
    const strip = await screen.findByRole('region', { name: 'Is this yours?' });
    expect(strip).toHaveTextContent('2 platforms wait for your word');
    expect(strip).toHaveTextContent('31 of 45 claimed');
    await press('Answer now');
    const [yes] = await screen.findAllByRole('button', {
      name: 'Yes, mine: Asset library',
    });
    expect(
      screen.getAllByText(/You hold the role of platform owner/),
    ).toHaveLength(2);
    await userEvent.click(yes);
    await waitFor(() =>
      expect(api.governance.createRecord).toHaveBeenCalledWith(
        'attestation',
        {
          entityRef: REF,
          title: 'The owner is right',
          fields: { topic: 'owner' },
        },
        once,
      ),
    );
    await waitFor(() =>
      expect(
        screen.getAllByRole('button', { name: /^Yes, mine/ }),
      ).toHaveLength(1),
    );
  });

  it('hands over what it may write, and ends the role with it', async () => {
    const api = await show([claim()]);
    await press('Answer now');
    await press('It belongs to …: Asset library');
    await press('Hand over');
    expect(screen.getByText('Choose a team')).toBeInTheDocument();
    expect(api.registry.update).not.toHaveBeenCalled();
    await userEvent.type(
      screen.getByRole('textbox', { name: /team that owns it/ }),
      'comm',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Commerce' }),
    );
    await press('Hand over');
    await waitFor(() => expect(api.registry.update).toHaveBeenCalled());
    const [ref, version, body, options] = api.registry.update.mock.calls[0];
    expect([ref, version, options]).toEqual([REF, 3, once]);
    expect(body.comment).toBe('Said to belong to Commerce');
    expect(body.entity.spec).toMatchObject({ owner: 'group:default/commerce' });
    expect(body.entity.spec).not.toHaveProperty('roles');
    await screen.findByText('Thank you, you have answered everything.');
  });

  it('takes over for the own team where the owner is gone', async () => {
    const api = await show([
      claim({ mayConfirm: false, state: 'left', why: 'role' }),
    ]);
    await press('Answer now');
    await press('Yes, mine: Asset library');
    await waitFor(() =>
      expect(
        screen.getByRole('textbox', { name: /team that owns it/ }),
      ).toHaveValue('Dam'),
    );
    await press('Hand over');
    await waitFor(() => expect(api.registry.update).toHaveBeenCalled());
    expect(api.registry.update.mock.calls[0][2].entity.spec).toMatchObject({
      owner: 'group:default/dam',
    });
  });

  it('retires what nobody uses, with how one knows', async () => {
    const api = await show([claim()]);
    await press('Answer now');
    await press('Nobody uses it: Asset library');
    await press('Retire it');
    expect(screen.getByText('Say how you know')).toBeInTheDocument();
    await userEvent.type(
      screen.getByRole('textbox', { name: /How do you know/ }),
      'No sign-in since May',
    );
    await press('Retire it');
    await waitFor(() =>
      expect(api.registry.move).toHaveBeenCalledWith(
        'retire',
        REF,
        3,
        { reason: 'No sign-in since May' },
        once,
      ),
    );
  });

  it('asks for a change where the platform is kept in files', async () => {
    const api = await show([claim({ mayEdit: false })]);
    await press('Answer now');
    await press('Nobody uses it: Asset library');
    await userEvent.type(
      screen.getByRole('textbox', { name: /How do you know/ }),
      'Empty',
    );
    await press('Ask for the change');
    await waitFor(() =>
      expect(api.governance.createRecord).toHaveBeenCalledWith(
        'change',
        {
          entityRef: REF,
          title: 'Retire: Asset library',
          description: 'Empty',
          fields: { aspects: ['scope-and-priorities'], risk: 'low' },
        },
        once,
      ),
    );
  });

  it('shows what is on its way instead of asking again', async () => {
    const proposed = {
      type: 'change' as const,
      id: 'C1',
      number: 'CHG-1',
      title: 'Hand over: Asset library',
    };
    await show([claim({ proposed })], { isMore: true });
    expect(
      await screen.findByText('0 platforms wait for your word'),
    ).toBeInTheDocument();
    await press('Answer now');
    expect(
      screen.getByRole('link', { name: 'Hand over: Asset library' }),
    ).toHaveAttribute('href', '/governance/changes/C1');
    expect(screen.queryByRole('button', { name: /^Yes, mine/ })).toBeNull();
    expect(screen.getByText(/There may be more/)).toBeInTheDocument();
  });

  it('says what went wrong, and keeps the question', async () => {
    const api = await show([claim()]);
    api.governance.createRecord.mockRejectedValueOnce(new Error('Offline'));
    await press('Answer now');
    await press('Yes, mine: Asset library');
    const dialog = screen.getByRole('dialog');
    await within(dialog).findByText('This did not work: Offline');
    await press('Yes, mine: Asset library');
    await screen.findByText('Thank you, you have answered everything.');
    const [first, second] = api.governance.createRecord.mock.calls;
    expect(second[2]).toEqual(first[2]);
  });

  it('is not there when nothing is asked', async () => {
    const api = await show([]);
    await waitFor(() => expect(api.portfolio.claims).toHaveBeenCalled());
    expect(screen.queryByText('Is this yours?')).not.toBeInTheDocument();
  });
});
