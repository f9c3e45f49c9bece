import { useRouteRef } from '@backstage/core-plugin-api';
import {
  openEstateRouteRef,
  openGovernanceRouteRef,
  openPortalRouteRef,
} from '../../routes';

/**
 * Addresses from cards on pages that are not ours; undefined for what is not
 * mounted in this portal.
 */
export function useOpenPlaces() {
  const portal = useRouteRef(openPortalRouteRef)?.();
  const estate = useRouteRef(openEstateRouteRef)?.();
  const governance = useRouteRef(openGovernanceRouteRef)?.();
  return {
    /** The list of platforms with some owners, and a state. */
    platforms: (owners: readonly string[], state?: string) => {
      const params = new URLSearchParams(
        owners.map((owner): [string, string] => ['owner', owner]),
      );
      if (state) params.set('controlState', state);
      return portal && `${portal}/platforms?${params}`;
    },
    inbox: governance && `${governance}/inbox`,
    renewals: estate && `${estate}/renewals`,
  };
}
