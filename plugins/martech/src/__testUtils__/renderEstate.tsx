import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { PortfolioApi } from '@martech-portal/backstage-plugin-martech-common';
import { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { createMartechQueryClient, martechApiRef } from '../api';
import { MartechQueryProvider } from '../api/MartechQueryProvider';
import { estateRouteRef, rootRouteRef } from '../routes';
import { mockMartechApi } from './mockMartechApi';
import { mockPortfolioApi } from './mockPortfolioApi';

/** Where a test is, in words that it can look for. */
function Address() {
  const { search } = useLocation();
  return <output aria-label="address">{search}</output>;
}

/** Draws a look at the estate before a backend that answers as told. */
export function renderEstate(
  content: ReactElement,
  answers: Partial<jest.Mocked<PortfolioApi>>,
  address = '/',
) {
  const api = { ...mockMartechApi([]), portfolio: mockPortfolioApi(answers) };
  const client = createMartechQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  renderInTestApp(
    <MartechQueryProvider client={client}>
      {content}
      <Address />
    </MartechQueryProvider>,
    {
      apis: [
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock()],
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/martech': rootRouteRef,
        '/martech-estate': estateRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
  return api;
}
