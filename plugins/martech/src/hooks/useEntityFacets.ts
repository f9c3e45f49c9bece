import { useApi } from '@backstage/frontend-plugin-api';
import {
  EntitiesExportQuery,
  EntityColumnName,
} from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../api';

/**
 * How often each value occurs under all other conditions. Apart from the rows,
 * so that rows never wait for counts and sorting does not count again.
 */
export function useEntityFacets(
  query: EntitiesExportQuery,
  facets: EntityColumnName[],
) {
  const api = useApi(martechApiRef);
  const { kind, where, text } = query;
  const selection = { kind, where, text, facets };
  return useQuery({
    queryKey: ['martech', 'entities', 'facets', selection],
    queryFn: ({ signal }) =>
      api.queryEntities({ ...selection, limit: 1 }, { signal }),
    placeholderData: keepPreviousData,
  });
}
