import { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { configApiRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { JsonObject } from '@backstage/types';
import { StateBriefs } from '@martech-portal/backstage-plugin-martech-common';
import { ReactElement } from 'react';
import { martechApiRef } from '../../api';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';

/** Renders a card on the page of an entity, with the catalog that is given. */
export function renderCard(
  card: ReactElement,
  options: {
    entity: Entity;
    entities?: Entity[];
    catalogApi?: typeof catalogApiRef.T;
    config?: JsonObject;
    states?: StateBriefs['items'];
  },
) {
  const { catalogApi, config = {}, entities = [], entity } = options;
  const martechApi = mockMartechApi([]);
  martechApi.governance.states.mockResolvedValue({
    items: options.states ?? [],
  });
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [catalogApiRef, catalogApi ?? catalogApiMock({ entities })],
        [configApiRef, new ConfigReader(config)],
        [martechApiRef, martechApi],
      ]}
    >
      <EntityProvider entity={entity}>{card}</EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}
