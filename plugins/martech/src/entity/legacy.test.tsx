import { ConfigReader } from '@backstage/config';
import { configApiRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
  starredEntitiesApiRef,
  MockStarredEntitiesApi,
} from '@backstage/plugin-catalog-react';
import { catalogPlugin } from '@backstage/plugin-catalog';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReactElement } from 'react';
import { martechApiRef } from '../api';
import { statusApi } from '../status/__testUtils__/renderStatus';
import { statusWith } from '../status/__testUtils__/status';
import {
  EntityMartechAboutCard,
  EntityMartechScorecardsCard,
  EntityMartechScorecardsContent,
  isMartechEntity,
  MartechEntityPage,
} from './legacy';
import { groupNamed, platformWith, vendorWith } from './__testUtils__/entities';

/** The first load of every card, on a machine that does other things. */
const patience = { timeout: 20_000 };

const show = (element: ReactElement, entity = platformWith()) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [
          catalogApiRef,
          catalogApiMock({
            entities: [entity, groupNamed('brand-studio', 'Brand studio')],
          }),
        ],
        [martechApiRef, statusApi(statusWith([]))],
        [configApiRef, new ConfigReader({})],
        mockApis.permission(),
        [starredEntitiesApiRef, new MockStarredEntitiesApi()],
      ]}
    >
      <EntityProvider entity={entity}>{element}</EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/catalog': catalogPlugin.routes.catalogIndex,
      },
    },
  );

describe('the old frontend system', () => {
  it('has each card as an extension', async () => {
    await show(<EntityMartechAboutCard />);
    expect(
      await screen.findByRole('heading', { name: 'About' }, patience),
    ).toBeInTheDocument();
  });

  it('has the results as a card and as the content of a tab', async () => {
    await show(
      <>
        <EntityMartechScorecardsCard />
        <EntityMartechScorecardsContent />
      </>,
    );
    expect(
      await screen.findByRole(
        'heading',
        { name: 'Readiness and scorecards' },
        patience,
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Check now' }, patience),
    ).toBeInTheDocument();
  }, 60_000);

  it('has the whole page of an entity of ours', async () => {
    await show(<MartechEntityPage />);
    for (const name of [
      'About',
      'Governance',
      'Readiness and scorecards',
      'Ownership and roles',
      'Contract and funding',
      'Connected to',
      'Decisions about it',
    ]) {
      expect(
        await screen.findByRole('heading', { name }, patience),
      ).toBeInTheDocument();
    }
    expect(screen.getByText('Overview')).toBeInTheDocument();
    for (const name of ['Answers', 'Governance']) {
      expect(screen.getByRole('tab', { name })).toBeInTheDocument();
    }
    await userEvent.click(screen.getByRole('tab', { name: 'Scorecards' }));
    expect(
      await screen.findByRole('button', { name: 'Check now' }, patience),
    ).toBeInTheDocument();
  }, 60_000);

  it.each([
    ['a vendor of ours', vendorWith(), true],
    ['a group', groupNamed('x', 'X'), false],
    ['another version', { ...vendorWith(), apiVersion: 'martech/v2' }, false],
  ])('knows whether %s is ours', (_, entity, expected) => {
    expect(isMartechEntity(entity)).toBe(expected);
  });
});
