import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

const OFFERED = 12;

/** Vendors of the catalog whose names fit what somebody types. */
export function useVendorRows(text: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'entities', 'vendors', text],
    queryFn: ({ signal }) =>
      api.queryEntities(
        {
          kind: 'MarketingVendor',
          limit: OFFERED,
          orderBy: [{ column: 'title', order: 'asc' }],
          ...(text && { text }),
        },
        { signal },
      ),
    select: page => page.items,
    placeholderData: keepPreviousData,
  });
}
