import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { GovernanceApi } from '@martech-portal/backstage-plugin-martech-common';
import { ReactElement } from 'react';
import { createMartechQueryClient, martechApiRef } from '../../api';
import { MartechQueryProvider } from '../../api/MartechQueryProvider';
import { governanceRouteRef, openRecordRouteRef } from '../../routes';
import { mockGovernanceApi } from '../../__testUtils__/mockGovernanceApi';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { platformRow } from '../../__testUtils__/entityRow';

/** Whom tests are signed in as. */
export const READER = 'user:default/reader';

/** Draws something of governance before a backend that answers as told. */
export function renderGovernance(
  content: ReactElement,
  answers: Partial<jest.Mocked<GovernanceApi>> = {},
  address = '/',
) {
  const api = {
    ...mockMartechApi([
      platformRow('asset-library', { title: 'Asset library' }),
    ]),
    governance: mockGovernanceApi(answers),
  };
  renderInTestApp(
    <MartechQueryProvider client={createMartechQueryClient()}>
      {content}
    </MartechQueryProvider>,
    {
      apis: [
        [martechApiRef, api],
        [identityApiRef, mockApis.identity({ userEntityRef: READER })],
        [catalogApiRef, catalogApiMock()],
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/g/:records/:id': openRecordRouteRef,
        '/martech-governance': governanceRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
  return api;
}
