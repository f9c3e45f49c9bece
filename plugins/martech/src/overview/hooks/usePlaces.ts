import { useRouteRef } from '@backstage/core-plugin-api';
import { Query, withQuery } from '../../lib/withQuery';
import {
  openEstateRouteRef,
  openGovernanceRouteRef,
  rootRouteRef,
} from '../../routes';

/**
 * Addresses of tabs with what they are filtered by; undefined for a page that is
 * not mounted in this portal.
 */
export function usePlaces() {
  const root = useRouteRef(rootRouteRef)();
  const estate = useRouteRef(openEstateRouteRef)?.();
  const governance = useRouteRef(openGovernanceRouteRef)?.();
  return {
    list: (tab: string, query?: Query) => withQuery(`${root}/${tab}`, query),
    estate: (tab: string, query?: Query) =>
      estate === undefined ? undefined : withQuery(`${estate}/${tab}`, query),
    governance: (tab: string, query?: Query) =>
      governance === undefined
        ? undefined
        : withQuery(`${governance}/${tab}`, query),
  };
}
