import { useApi } from '@backstage/frontend-plugin-api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { registeredKey } from './registeredKey';

const start: string | undefined = undefined;

/** The versions of a registered entity, the newest first, page after page. */
export function useVersions(entityRef: string) {
  const api = useApi(martechApiRef);
  return useInfiniteQuery({
    queryKey: [...registeredKey(entityRef), 'versions'],
    queryFn: ({ pageParam, signal }) =>
      api.registry.versions(entityRef, {
        signal,
        ...(pageParam !== undefined && { cursor: pageParam }),
      }),
    initialPageParam: start,
    getNextPageParam: last => last.nextCursor,
    staleTime: 0,
  });
}
