import { useApi } from '@backstage/frontend-plugin-api';
import {
  RecordRow,
  RecordsQuery,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../../api';
import { governanceKey } from '../../hooks/keys';

/** Records a request brings; the API gives no more. */
const PAGE_SIZE = 500;
/** Four requests; nobody looks through more at once. */
const MOST = 2_000;

/** Records that were found, and whether there are more than are looked at. */
export interface AllRecords {
  items: readonly RecordRow[];
  isCut: boolean;
}

/** All records that fit, for pictures and orders that need them together. */
export function useAllRecords(
  query: RecordsQuery & { type: RecordType },
  enabled = true,
) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'all-records', query],
    queryFn: async ({ signal }): Promise<AllRecords> => {
      const items: RecordRow[] = [];
      let cursor: string | undefined;
      do {
        const page = await api.governance.records(
          { ...query, limit: PAGE_SIZE, ...(cursor && { cursor }) },
          { signal },
        );
        items.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor && items.length < MOST);
      return { items, isCut: cursor !== undefined };
    },
    enabled,
    placeholderData: keepPreviousData,
  });
}
