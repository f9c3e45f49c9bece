import { useApi } from '@backstage/frontend-plugin-api';
import {
  ColumnCondition,
  EntityColumnName,
  Facet,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { mergedFacets } from '../lib/mergedFacets';

/** The values of columns that occur among the entities of several kinds. */
export function useKindFacets(
  kinds: readonly MartechKindName[],
  where: Record<string, ColumnCondition>,
  columns: EntityColumnName[],
): Record<string, Facet> {
  const api = useApi(martechApiRef);
  return useQueries({
    queries: kinds.map(kind => {
      const query = { kind, where, facets: columns };
      return {
        queryKey: ['martech', 'entities', 'facets', query],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          api.queryEntities({ ...query, limit: 1 }, { signal }),
        placeholderData: keepPreviousData,
      };
    }),
    combine: answers =>
      mergedFacets(answers.map(({ data }) => data?.facets ?? {})),
  });
}
