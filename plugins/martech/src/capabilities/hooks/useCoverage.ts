import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Which capability is served in which market. */
export function useCoverage() {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'portfolio', 'coverage'],
    queryFn: ({ signal }) => api.portfolio.coverage({ signal }),
  });
}
