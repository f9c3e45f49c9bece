import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

/** Enough to see what is usual in a team. */
const MOST = 50;

/** What other entities of a kind and owner say; a help, not a need. */
export function useSiblings(kind: string, owner: string | undefined) {
  const catalogApi = useApi(catalogApiRef);
  return useQuery({
    queryKey: ['martech', 'siblings', kind, owner],
    queryFn: async () => {
      const { items } = await catalogApi.queryEntities({
        filter: { kind, 'relations.ownedBy': owner ?? '' },
        fields: ['kind', 'metadata.name', 'spec'],
        limit: MOST,
      });
      return items.map(({ spec = {} }): Record<string, unknown> => spec);
    },
    enabled: owner !== undefined,
  });
}
