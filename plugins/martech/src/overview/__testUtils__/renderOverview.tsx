import { ConfigReader } from '@backstage/config';
import { configApiRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  GovernanceApi,
  MartechApi,
  PortfolioApi,
  ScorecardSummary,
} from '@martech-portal/backstage-plugin-martech-common';
import { useLocation } from 'react-router-dom';
import {
  createMartechQueryClient,
  martechApiRef,
  MartechQueryProvider,
} from '../../api';
import { controlApi } from '../../control/__testUtils__/controlApi';
import {
  openEstateRouteRef,
  openGovernanceRouteRef,
  openRecordRouteRef,
  rootRouteRef,
} from '../../routes';
import { OverviewContent } from '../components/OverviewContent';
import { renewalsWith } from './renewals';

/** Where the reader is. */
function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** The start page over a backend that answers as a test says. */
export async function renderOverview(
  answers: Partial<GovernanceApi & PortfolioApi> = {},
  options: {
    onlyLists?: boolean;
    scorecards?: ScorecardSummary[];
    results?: MartechApi['queryResults'];
  } = {},
) {
  const api = controlApi(answers);
  api.portfolio.renewals.mockImplementation(
    answers.renewals ?? (async () => renewalsWith()),
  );
  api.governance.inbox.mockImplementation(
    answers.inbox ?? (async () => ({ items: [], total: 0 })),
  );
  const { results, scorecards = [] } = options;
  api.scorecards.mockResolvedValue({ items: scorecards, asOf: null });
  if (results) api.queryResults.mockImplementation(results);
  const client = createMartechQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [configApiRef, new ConfigReader({})],
      ]}
    >
      <MartechQueryProvider client={client}>
        <OverviewContent />
        <Address />
      </MartechQueryProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/martech': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        ...(!options.onlyLists && {
          '/martech-estate': openEstateRouteRef,
          '/martech-governance': openGovernanceRouteRef,
          '/record/:records/:id': openRecordRouteRef,
        }),
      },
    },
  );
  return api;
}
