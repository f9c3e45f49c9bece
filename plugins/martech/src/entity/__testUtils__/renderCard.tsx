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
import { ReactElement } from 'react';

/** Renders a card on the page of an entity, with the catalog that is given. */
export function renderCard(
  card: ReactElement,
  options: {
    entity: Entity;
    entities?: Entity[];
    catalogApi?: typeof catalogApiRef.T;
    config?: JsonObject;
  },
) {
  const { catalogApi, config = {}, entities = [], entity } = options;
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [catalogApiRef, catalogApi ?? catalogApiMock({ entities })],
        [configApiRef, new ConfigReader(config)],
      ]}
    >
      <EntityProvider entity={entity}>{card}</EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}
