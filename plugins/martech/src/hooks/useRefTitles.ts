import { useApiHolder } from '@backstage/frontend-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { refTitle } from '../lib/refTitle';

/** Most titles looked up at once; further ones show a readable name. */
const MAX_TITLES = 500;

/** Titles of many references; the catalog is asked in batches. */
export function useRefTitles(refs: readonly string[]) {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const wanted = [...refs].sort().slice(0, MAX_TITLES);
  const { data } = useQuery({
    queryKey: ['martech', 'titles', wanted],
    queryFn: async () => {
      const found = await Promise.all(
        wanted.map(ref => presentation?.forEntity(ref).promise),
      );
      return new Map(
        wanted.map((ref, index) => [ref, found[index]?.primaryTitle]),
      );
    },
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
  });
  return (ref: string) => refTitle(ref, data?.get(ref));
}
