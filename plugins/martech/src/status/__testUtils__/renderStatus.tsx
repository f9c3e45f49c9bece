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
import { EntityStatus } from '@martech-portal/backstage-plugin-martech-common';
import { ReactElement } from 'react';
import {
  createMartechQueryClient,
  martechApiRef,
  MartechQueryProvider,
} from '../../api';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { platformWith } from '../../entity/__testUtils__/entities';

/** A backend that answers a status, and a history without entries. */
export function statusApi(status: EntityStatus | Error) {
  const api = mockMartechApi([]);
  api.entityStatus.mockImplementation(async () => {
    if (status instanceof Error) throw status;
    return status;
  });
  api.entityHistory.mockResolvedValue({
    entityRef: 'marketingplatform:default/asset-library',
    historyFrom: '2025-10-22',
    items: [],
  });
  return api;
}

/** Renders something on the page of a platform, with a cache of its own. */
export function renderStatus(
  element: ReactElement,
  options: {
    api: ReturnType<typeof mockMartechApi>;
    entity?: Entity;
    path?: string;
  },
) {
  const { api, entity = platformWith(), path = '/' } = options;
  const client = createMartechQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [entity] })],
        [configApiRef, new ConfigReader({})],
      ]}
    >
      <MartechQueryProvider client={client}>
        <EntityProvider entity={entity}>{element}</EntityProvider>
      </MartechQueryProvider>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}
