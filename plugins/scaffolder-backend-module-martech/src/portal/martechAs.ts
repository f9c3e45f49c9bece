import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  MartechApi,
  MartechClient,
} from '@martech-portal/backstage-plugin-martech-common';
import { patiently } from './patiently';
import { Step } from './Step';

/** The martech backend, asked in the name of whoever started the task. */
export type MartechAs = (
  step: Pick<Step, 'getInitiatorCredentials' | 'signal'>,
) => MartechApi;

/** @param within - how long to ask again when nobody answers, in milliseconds */
export const createMartechAs =
  (
    services: { auth: AuthService; discovery: DiscoveryService },
    within: number,
  ): MartechAs =>
  ({ getInitiatorCredentials, signal }) =>
    new MartechClient({
      discoveryApi: services.discovery,
      fetchApi: {
        fetch: async (input, init) => {
          const { token } = await services.auth.getPluginRequestToken({
            onBehalfOf: await getInitiatorCredentials(),
            targetPluginId: 'martech',
          });
          const headers = new Headers(init?.headers);
          headers.set('Authorization', `Bearer ${token}`);
          return patiently(() => fetch(input, { signal, ...init, headers }), {
            within,
            signal,
          });
        },
      },
    });
