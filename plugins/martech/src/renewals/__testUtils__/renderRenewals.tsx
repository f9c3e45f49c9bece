import { ConfigReader } from '@backstage/config';
import { configApiRef, identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  createMartechQueryClient,
  martechApiRef,
  MartechQueryProvider,
} from '../../api';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { martechRoutes } from '../../routes';
import { Renewals } from '../components/Renewals';

const identity = {
  getBackstageIdentity: async () => ({
    type: 'user' as const,
    userEntityRef: 'user:default/clara',
    ownershipEntityRefs: ['user:default/clara', 'group:default/finance'],
  }),
  getProfileInfo: async () => ({}),
  getCredentials: async () => ({}),
  signOut: async () => {},
};

/** The screen about renewals over a backend that a test makes. */
export function renderRenewals(
  api: ReturnType<typeof mockMartechApi>,
  options: { path?: string; mayDecide?: boolean } = {},
) {
  const { mayDecide = true, path = '/' } = options;
  const client = createMartechQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  const result = mayDecide ? AuthorizeResult.ALLOW : AuthorizeResult.DENY;
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [] })],
        [configApiRef, new ConfigReader({})],
        [identityApiRef, identity],
        [permissionApiRef, { authorize: async () => ({ result }) }],
      ]}
    >
      <MartechQueryProvider client={client}>
        <Renewals />
      </MartechQueryProvider>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/martech': martechRoutes.root,
      },
    },
  );
}
