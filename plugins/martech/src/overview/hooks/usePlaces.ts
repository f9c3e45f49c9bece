import { useRouteRef } from '@backstage/core-plugin-api';
import {
  openEstateRouteRef,
  openGovernanceRouteRef,
  rootRouteRef,
} from '../../routes';

type Query = Record<string, string | readonly string[]>;

/** An address with a query, a value after the other where there are several. */
export function withQuery(address: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) params.append(name, value);
  }
  return params.size > 0 ? `${address}?${params}` : address;
}

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
