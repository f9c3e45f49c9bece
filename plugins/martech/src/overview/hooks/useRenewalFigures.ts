import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** What renewals come to; one line of the list, since only sums are shown. */
export function useRenewalFigures() {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'renewals', 'figures'],
    queryFn: ({ signal }) => api.portfolio.renewals({ limit: 1 }, { signal }),
  });
}
