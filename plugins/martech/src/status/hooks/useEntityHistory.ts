import { useApi } from '@backstage/frontend-plugin-api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

export const historyKey = (entityRef: string) => [
  'martech',
  'history',
  entityRef,
];

const start: string | undefined = undefined;

/** What changed for an entity up to a day, newest first, page after page. */
export function useEntityHistory(entityRef: string, to?: string) {
  const api = useApi(martechApiRef);
  return useInfiniteQuery({
    queryKey: [...historyKey(entityRef), to ?? 'now'],
    queryFn: ({ pageParam, signal }) =>
      api.entityHistory(entityRef, { to, cursor: pageParam, signal }),
    initialPageParam: start,
    getNextPageParam: last => last.nextCursor,
  });
}
