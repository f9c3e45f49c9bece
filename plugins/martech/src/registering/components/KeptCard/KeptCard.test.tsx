import { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  EntityVersion,
  RegisteredEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  martechApiRef,
  MartechQueryProvider,
  sharedQueryClient,
} from '../../../api';
import {
  platformWith,
  withMetadata,
} from '../../../entity/__testUtils__/entities';
import { templateFormRouteRef } from '../../../routes';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { keptPlatform, registeredWith } from '../../__testUtils__/registered';
import { EditLink } from '../EditLink';
import { KeptCard } from './KeptCard';

// Dialogs are opened, typed into and sent on a busy machine.
jest.setTimeout(60_000);

const form: Entity = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name: 'edit-platform', namespace: 'default' },
};

const conflict = () =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'ConflictError', message: 'It is at version 4 now' },
        response: { statusCode: 409 },
      }),
      { status: 409, headers: { 'Content-Type': 'application/json' } },
    ),
  );

const show = async (
  registered: RegisteredEntity = registeredWith(),
  options: { entity?: Entity; forms?: Entity[]; link?: boolean } = {},
) => {
  const { entity = keptPlatform(), forms = [form] } = options;
  sharedQueryClient.clear();
  sharedQueryClient.setDefaultOptions({ queries: { retry: false } });
  const api = mockMartechApi([]);
  api.registry.registered.mockResolvedValue(registered);
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [entity, ...forms] })],
      ]}
    >
      <EntityProvider entity={entity}>
        {options.link ? (
          <MartechQueryProvider>
            <EditLink entity={entity} />
          </MartechQueryProvider>
        ) : (
          <KeptCard />
        )}
      </EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/create/templates/:namespace/:templateName': templateFormRouteRef,
      },
    },
  );
  return api;
};

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

const valuesOf = (link: HTMLElement) =>
  JSON.parse(
    new URL(link.getAttribute('href')!, 'https://x').searchParams.get(
      'formData',
    )!,
  );

describe('KeptCard', () => {
  it('leads to the form with everything in it', async () => {
    await show();
    const edit = await screen.findByRole('button', { name: 'Edit' });
    expect(edit.getAttribute('href')).toMatch(
      '/create/templates/default/edit-platform?formData=',
    );
    expect(valuesOf(edit)).toMatchObject({
      title: 'Asset library',
      _version: 3,
    });
    expect(screen.getByText(/^Version 3/)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Propose for regular use' }),
    ).not.toBeInTheDocument();
  });

  it('has the way to the form as a link, for the head of a card', async () => {
    await show(undefined, { link: true });
    const link = await screen.findByRole('link', { name: 'Edit' });
    expect(valuesOf(link)).toMatchObject({ _version: 3 });
  });

  it.each([
    ['may not change it', registeredWith({}, { mayEdit: false }), [form]],
    ['has no form', registeredWith(), []],
  ])('has no such link for who %s', async (_, registered, forms) => {
    const api = await show(registered, { link: true, forms });
    await waitFor(() => expect(api.registry.registered).toHaveBeenCalled());
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('proposes a sandbox in the same form', async () => {
    await show(
      registeredWith({
        lifecycle: 'sandbox',
        sandbox: { purpose: 'Try', expiresOn: '2027-01-01' },
      }),
    );
    const promote = await screen.findByRole('button', {
      name: 'Propose for regular use',
    });
    expect(valuesOf(promote)).toMatchObject({ lifecycle: 'proposed' });
    expect(valuesOf(promote)).not.toHaveProperty('sandbox');
  });

  it('retires with a reason, which it asks for', async () => {
    const api = await show();
    api.registry.move.mockResolvedValue(
      registeredWith({ lifecycle: 'retired' }, { version: 4 }),
    );
    api.registry.registered.mockResolvedValue(
      registeredWith({ lifecycle: 'retired' }, { version: 4 }),
    );
    await press('Retire');
    const dialog = screen.getByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Retire' }),
    );
    expect(within(dialog).getByText(/Say why/)).toBeInTheDocument();
    expect(api.registry.move).not.toHaveBeenCalled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Why/ }),
      'Nobody uses it',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Retire' }),
    );
    expect(await screen.findByText(/Saved\. The catalog/)).toBeInTheDocument();
    expect(api.registry.move).toHaveBeenCalledWith(
      'retire',
      'marketingplatform:default/asset-library',
      3,
      { reason: 'Nobody uses it' },
      { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
    );
    expect(
      await screen.findByRole('button', { name: 'Restore' }),
    ).toBeInTheDocument();
  });

  it('says who was faster, and goes on from there', async () => {
    const api = await show();
    api.registry.move.mockRejectedValueOnce(await conflict());
    await press('Remove');
    api.registry.registered.mockResolvedValue(
      registeredWith({}, { version: 4, updatedBy: 'user:default/ada' }),
    );
    const dialog = screen.getByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Why/ }),
      'Twice there',
    );
    const act = within(dialog).getByRole('button', { name: 'Remove' });
    await userEvent.click(act);
    const alert = await within(dialog).findByText('Somebody else was faster');
    expect(alert.parentElement).toHaveTextContent(
      /Ada changed it .* at version 4 now/,
    );
    api.registry.move.mockResolvedValue(
      registeredWith({}, { version: 5, removed: true }),
    );
    await userEvent.click(act);
    expect(await screen.findByText(/Removed\. It leaves/)).toBeInTheDocument();
    expect(api.registry.move.mock.calls.map(call => call[2])).toEqual([3, 4]);
  });

  it('shows who wrote which version, and what it changed', async () => {
    const api = await show();
    const version = (
      more: Partial<EntityVersion>,
      spec: object,
    ): EntityVersion => ({
      version: 1,
      action: 'register',
      by: 'user:default/maya.lind',
      at: '2026-10-01T08:00:00.000Z',
      entity: { spec },
      changed: [],
      ...more,
    });
    api.registry.versions.mockResolvedValue({
      items: [
        version(
          {
            version: 2,
            action: 'update',
            by: 'clock',
            comment: 'A new contract',
            changed: ['spec.contract.end'],
          },
          { contract: { end: '2027-12-31' } },
        ),
        version({}, { contract: { end: '2026-12-31' } }),
      ],
    });
    await press('History');
    const [second, first] = await screen.findAllByRole('listitem');
    expect(second).toHaveTextContent('Changed');
    expect(second).toHaveTextContent('by the clock');
    expect(second).toHaveTextContent('A new contract');
    expect(second).toHaveTextContent('Contract › End: 2026-12-31 → 2027-12-31');
    expect(first).toBeInTheDocument();
  });

  it.each([
    ['there is no form', registeredWith(), []],
    [
      'a form would be too long',
      registeredWith({
        businessUnits: Array.from({ length: 900 }, (_, i) => `Unit ${i} of it`),
      }),
      [form],
    ],
  ])('is edited as text where %s', async (_, registered, forms) => {
    await show(registered, { forms });
    await press('Edit as text');
    expect(
      await screen.findByRole('textbox', { name: 'The entry in YAML' }),
    ).toHaveTextContent('kind: MarketingPlatform');
  });

  it('may be looked at only by who does not own it', async () => {
    await show(registeredWith({}, { mayEdit: false }));
    expect(await screen.findByText(/You may look/)).toBeInTheDocument();
    expect(
      screen.getAllByRole('button').map(({ textContent }) => textContent),
    ).toEqual(['History']);
  });

  it.each([
    [
      'in Git',
      { 'backstage.io/edit-url': 'https://git.example/edit' },
      'Edit in Git, Opens in a new window',
    ],
    ['elsewhere', {}, undefined],
  ])(
    'of an entity kept %s asks the registry nothing',
    async (_, annotations, name) => {
      const api = await show(undefined, {
        entity: withMetadata(platformWith(), { annotations }),
      });
      expect(
        screen.queryAllByRole('button').map(({ textContent }) => textContent),
      ).toEqual(name ? [name] : []);
      expect(api.registry.registered).not.toHaveBeenCalled();
    },
  );
});
