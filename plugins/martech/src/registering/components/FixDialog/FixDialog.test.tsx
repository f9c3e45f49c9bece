import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { configApiRef, identityApiRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
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
import { scorecardDetail } from '../../../scorecards/__testUtils__/scorecards';
import {
  checkWith,
  readinessWith,
  resultWith,
} from '../../../status/__testUtils__/status';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { keptPlatform, registeredWith } from '../../__testUtils__/registered';
import { FixButton } from '../FixButton';

// A dialog with a form is compiled, typed into and sent within the test.
jest.setTimeout(60_000);
const patience = { timeout: 20_000 };

const owner = 'group:default/brand-studio';
const check = checkWith({
  id: 'intake-open',
  title: 'Requests are taken',
  condition: 'intake',
  outcome: 'fail',
});
const scorecard = 'marketingscorecard:default/readiness';

const detail = (rule: string) => {
  const given = scorecardDetail();
  return {
    ...given,
    checks: [{ ...given.checks[0], id: check.id, title: check.title, rule }],
  };
};

const intakeRule =
  'entity.spec.intake.owner != "" && entity.spec.intake.responseTime != ""';

/** Another platform of the team, which says how fast it answers. */
const sibling: Entity = {
  ...platformWith({ owner, intake: { responseTime: 'P3D' } }, 'other'),
  relations: [{ type: RELATION_OWNED_BY, targetRef: owner }],
};

const show = async (
  options: { entity?: Entity; rule?: string; mayEdit?: boolean } = {},
) => {
  const { entity = keptPlatform({ owner }), rule = intakeRule } = options;
  sharedQueryClient.clear();
  sharedQueryClient.setDefaultOptions({ queries: { retry: false } });
  const api = mockMartechApi([]);
  api.scorecard.mockResolvedValue(detail(rule));
  api.registry.registered.mockResolvedValue(
    registeredWith({ owner }, { mayEdit: options.mayEdit ?? true }),
  );
  api.previewEntity.mockImplementation(async ({ entity: draft }) => {
    const isFixed = JSON.stringify(draft).includes('responseTime');
    const outcome = isFixed ? 'pass' : 'fail';
    return {
      problems: [],
      readiness: readinessWith([{ id: 'intake', holds: isFixed }]),
      scorecards: [resultWith([{ ...check, outcome }])],
    };
  });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [entity, sibling] })],
        [configApiRef, new ConfigReader({})],
        [identityApiRef, mockApis.identity()],
      ]}
    >
      <EntityProvider entity={entity}>
        <MartechQueryProvider>
          <FixButton check={check} scorecard={scorecard} />
        </MartechQueryProvider>
      </EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
  return api;
};

const open = async () => {
  await userEvent.click(
    await screen.findByRole(
      'button',
      { name: 'Fill it in: Requests are taken' },
      patience,
    ),
  );
  return screen.findByRole('dialog', {}, patience);
};

describe('FixDialog', () => {
  it('fills in the best guess, shows what comes of it, and saves', async () => {
    const api = await show();
    const dialog = await open();
    const time = await within(dialog).findByRole(
      'textbox',
      { name: 'Response time' },
      patience,
    );
    expect(time).toHaveValue('P3D');
    expect(
      within(dialog).getByText(/Intake › Owner, Intake › Response time/),
    ).toBeInTheDocument();
    expect(
      await within(dialog).findByText(
        'Conditions that hold: 7 of 8 now, 8 of 8 then.',
      ),
    ).toBeInTheDocument();
    expect(within(dialog).getByText('Failed')).toBeInTheDocument();
    expect(within(dialog).getByText('Passed')).toBeInTheDocument();

    await userEvent.clear(time);
    await userEvent.type(time, 'P1D');
    api.registry.update.mockResolvedValue(registeredWith({}, { version: 4 }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(
      screen.getByText(/Saved\. The rules look again/),
    ).toBeInTheDocument();
    expect(api.registry.update).toHaveBeenCalledWith(
      'marketingplatform:default/asset-library',
      3,
      {
        entity: {
          apiVersion: 'martech/v1alpha1',
          kind: 'MarketingPlatform',
          metadata: {
            name: 'asset-library',
            namespace: 'default',
            title: 'Asset library',
          },
          spec: {
            type: 'dam',
            lifecycle: 'operating',
            owner,
            intake: { owner, responseTime: 'P1D' },
          },
        },
        comment: 'To fix: Requests are taken',
      },
      { idempotencyKey: expect.any(String) },
    );
  });

  it('gives the lines and the way to the file of an entity in Git', async () => {
    const api = await show({
      entity: withMetadata(platformWith({ owner }), {
        annotations: { 'backstage.io/edit-url': 'https://git.example/edit' },
      }),
    });
    const user = userEvent.setup();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    const dialog = await open();
    await user.click(
      await within(dialog).findByRole(
        'button',
        { name: 'Copy the lines' },
        patience,
      ),
    );
    expect(copied).toHaveBeenCalledWith(
      `spec:\n  intake:\n    owner: ${owner}\n    responseTime: P3D\n`,
    );
    expect(
      within(dialog).getByRole('button', { name: /Open the file/ }),
    ).toHaveAttribute('href', 'https://git.example/edit');
    expect(
      within(dialog).queryByRole('button', { name: 'Save' }),
    ).not.toBeInTheDocument();
    expect(api.registry.registered).not.toHaveBeenCalled();
  });

  it('says who may change it instead', async () => {
    await show({ mayEdit: false });
    const dialog = await open();
    expect(
      await within(dialog).findByText(/You may look, not change it/),
    ).toBeInTheDocument();
  });

  it.each([
    ['no field helps', { rule: 'records.changes.overdue == 0.0' }],
    ['the entity is kept elsewhere', { entity: platformWith({ owner }) }],
  ])('is not offered where %s', async (_, options) => {
    const api = await show(options);
    await waitFor(() =>
      expect(api.scorecard).toHaveBeenCalledTimes('rule' in options ? 1 : 0),
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
