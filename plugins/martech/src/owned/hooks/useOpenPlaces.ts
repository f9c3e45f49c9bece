import { useRouteRef } from '@backstage/core-plugin-api';
import { withQuery } from '../../lib/withQuery';
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
      const query = { owner: owners, ...(state && { controlState: state }) };
      return portal && withQuery(`${portal}/platforms`, query);
    },
    inbox: governance && `${governance}/inbox`,
    renewals: estate && `${estate}/renewals`,
  };
}
