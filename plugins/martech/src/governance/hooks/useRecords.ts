import { useApi } from '@backstage/frontend-plugin-api';
import {
  RecordsQuery,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

/** Records a request brings; the next ones are fetched while scrolling. */
const PAGE_SIZE = 50;

const start: string | undefined = undefined;

/** Records page after page; the last ones stay while new ones load. */
export function useRecords(query: RecordsQuery & { type?: RecordType }) {
  const api = useApi(martechApiRef);
  return useInfiniteQuery({
    queryKey: [...governanceKey, 'records', query],
    queryFn: ({ pageParam, signal }) =>
      api.governance.records(
        {
          limit: PAGE_SIZE,
          ...query,
          ...(pageParam !== undefined && { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: start,
    getNextPageParam: last => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}
