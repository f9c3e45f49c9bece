import {
  createExtensionTester,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { entityCards } from './entityCards';
import {
  answersContent,
  cardExtensions,
  entityExtensions,
  governanceContent,
  scorecardsContent,
} from './extensions';
import { martechApiRef } from '../api';
import { statusApi } from '../status/__testUtils__/renderStatus';
import { statusWith } from '../status/__testUtils__/status';
import {
  groupNamed,
  platformWith,
  scorecardWith,
  vendorWith,
} from './__testUtils__/entities';

/** The first load of every card, on a machine that does other things. */
const patience = { timeout: 20_000 };

const ids = Object.keys(entityCards);
const cardsOf = (kind: string) =>
  Object.entries(entityCards)
    .filter(([, { kinds }]) => kinds.some(name => name === kind))
    .map(([id]) => id);

const show = (entity: ReturnType<typeof groupNamed>) =>
  renderTestApp({
    extensions: [createTestEntityPage({ entity }), ...entityExtensions],
    apis: [
      [martechApiRef, statusApi(statusWith([]))],
      catalogApiMock({
        entities: [entity, groupNamed('brand-studio', 'Brand')],
      }),
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });

describe('entityExtensions', () => {
  it('has one extension for each card, with a filter adopters can override', () => {
    expect(cardExtensions).toHaveLength(ids.length);
    cardExtensions.forEach((extension, index) => {
      const tester = createExtensionTester(extension);
      expect(tester.get(EntityCardBlueprint.dataRefs.type)).toBe(
        Object.values(entityCards)[index].type,
      );
      expect(
        tester.get(EntityCardBlueprint.dataRefs.filterFunction),
      ).toBeDefined();
    });
  });

  it.each([
    ['MarketingPlatform', 13],
    ['MarketingTemplate', 9],
    ['MarketingIntegration', 7],
    ['MarketingVendor', 7],
    ['MarketingDecision', 5],
    ['MarketingScorecard', 2],
  ])('shows on a %s only the %i cards made for it', (kind, count) => {
    const shown = cardExtensions.filter(extension =>
      createExtensionTester(extension).get(
        EntityCardBlueprint.dataRefs.filterFunction,
      )?.({
        apiVersion: 'martech/v1alpha1',
        kind,
        metadata: { name: 'x' },
      }),
    );
    expect(shown).toHaveLength(count);
    expect(cardsOf(kind.toLocaleLowerCase('en'))).toHaveLength(count);
  });

  it.each([
    ['MarketingPlatform', ['Answers', 'Governance', 'Scorecards']],
    ['MarketingTemplate', ['Governance', 'Scorecards']],
    ['MarketingVendor', ['Governance', 'Scorecards']],
    ['MarketingDecision', ['Scorecards']],
    ['MarketingScorecard', []],
    ['Component', []],
  ])('has on a %s the tabs %j', (kind, expected) => {
    const entity = {
      apiVersion: 'martech/v1alpha1',
      kind,
      metadata: { name: 'x' },
    };
    const titles = [answersContent, governanceContent, scorecardsContent]
      .map(extension => createExtensionTester(extension))
      .filter(tester =>
        tester.get(EntityContentBlueprint.dataRefs.filterFunction)?.(entity),
      )
      .map(tester => tester.get(EntityContentBlueprint.dataRefs.title));
    expect(titles).toEqual(expected);
  });

  it.each([
    [
      'platform',
      platformWith({ tier: 'niche' }),
      [
        'Governance',
        'Readiness and scorecards',
        'About',
        'Ownership and roles',
        'Contract and funding',
        'Data and AI',
      ],
      'Agreements, contacts and domains',
    ],
    [
      'vendor',
      vendorWith(),
      ['About', 'Platforms it supplies', 'Agreements, contacts and domains'],
      'Ownership and roles',
    ],
    [
      'scorecard',
      scorecardWith(),
      ['About', 'Levels and checks'],
      'Ownership and roles',
    ],
  ])(
    'draws the page of a %s in the new system',
    async (_, entity, titles, other) => {
      show(entity);
      for (const name of titles) {
        expect(
          await screen.findByRole('heading', { name }, patience),
        ).toBeInTheDocument();
      }
      expect(
        screen.queryByRole('heading', { name: other }),
      ).not.toBeInTheDocument();
    },
    60_000,
  );
});
