import { discoveryApiRef, fetchApiRef } from '@backstage/frontend-plugin-api';
import { MartechClient } from '@martech-portal/backstage-plugin-martech-common';
import { martechApiRef } from './martechApiRef';

/** The one way the API is made, for both frontend systems. */
export const martechApiFactory = {
  api: martechApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: (deps: {
    discoveryApi: typeof discoveryApiRef.T;
    fetchApi: typeof fetchApiRef.T;
  }) => new MartechClient(deps),
};
