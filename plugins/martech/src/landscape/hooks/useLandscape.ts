import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Every platform as the landscape draws it, now or on a past day. */
export function useLandscape(asOf?: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'portfolio', 'landscape', asOf ?? 'now'],
    queryFn: ({ signal }) => api.portfolio.landscape({ asOf, signal }),
    placeholderData: keepPreviousData,
  });
}
