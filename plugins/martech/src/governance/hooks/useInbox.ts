import { useApi } from '@backstage/frontend-plugin-api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

const PAGE_SIZE = 50;

const start: string | undefined = undefined;

/** What waits for the reader, page after page. */
export function useInbox() {
  const api = useApi(martechApiRef);
  return useInfiniteQuery({
    queryKey: [...governanceKey, 'inbox'],
    queryFn: ({ pageParam, signal }) =>
      api.governance.inbox(
        {
          limit: PAGE_SIZE,
          ...(pageParam !== undefined && { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: start,
    getNextPageParam: last => last.nextCursor,
  });
}
