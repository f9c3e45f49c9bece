import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import { likelyName, searchTerm } from '../lib/likelyName';

/** Enough to find a typo, few enough to stay cheap in a large company. */
const MOST_CANDIDATES = 50;

/**
 * Who was probably meant by a reference to nobody. A help, not a need: while
 * it is looked up, and when that fails, there is no suggestion.
 */
export function useLikelyName(ref: string): string | undefined {
  const catalogApi = useApi(catalogApiRef);
  const { data } = useQuery({
    queryKey: ['martech', 'likely-name', ref],
    queryFn: async () => {
      const { items } = await catalogApi.queryEntities({
        filter: { kind: 'User' },
        fullTextFilter: { term: searchTerm(ref), fields: ['metadata.name'] },
        fields: ['metadata.name'],
        limit: MOST_CANDIDATES,
      });
      return (
        likelyName(
          ref,
          items.map(({ metadata }) => metadata.name),
        ) ?? null
      );
    },
  });
  return data ?? undefined;
}
