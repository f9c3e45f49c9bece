import { useRouteRef } from '@backstage/core-plugin-api';
import { Query, withQuery } from '../../lib/withQuery';
import {
  openEstateRouteRef,
  openGovernanceRouteRef,
  openPortalRouteRef,
} from '../../routes';

/** Addresses of the lists behind a pack; undefined for what is not mounted. */
export function useSheetPlaces() {
  const roots = {
    portal: useRouteRef(openPortalRouteRef)?.(),
    estate: useRouteRef(openEstateRouteRef)?.(),
    governance: useRouteRef(openGovernanceRouteRef)?.(),
  };
  return (page: keyof typeof roots, tab: string, query: Query) => {
    const root = roots[page];
    return root === undefined ? undefined : withQuery(`${root}/${tab}`, query);
  };
}
