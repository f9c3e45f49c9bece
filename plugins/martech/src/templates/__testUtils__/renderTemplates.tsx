import { ConfigReader } from '@backstage/config';
import { configApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { Route, Routes } from 'react-router-dom';
import { martechApiRef } from '../../api';
import { sharedQueryClient } from '../../api/MartechQueryProvider';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { openTemplateRouteRef, rootRouteRef } from '../../routes';
import { TemplatePages } from '../pages';

/** Opens an address below `/martech/templates`, with an empty cache. */
export function renderTemplates(
  api: ReturnType<typeof mockMartechApi>,
  address: string,
) {
  sharedQueryClient.clear();
  sharedQueryClient.setDefaultOptions({ queries: { retry: false } });
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock()],
        [configApiRef, new ConfigReader({})],
      ]}
    >
      <Routes>
        <Route path="/martech/templates/*" element={<TemplatePages />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [`/martech/templates${address}`],
      mountedRoutes: {
        '/martech': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/look/:namespace/:name': openTemplateRouteRef,
      },
    },
  );
}
