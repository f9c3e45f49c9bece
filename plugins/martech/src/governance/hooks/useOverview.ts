import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

/** States over all that the reader may see, and capability consistency. */
export function useOverview(asOf?: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'overview', asOf ?? 'now'],
    queryFn: ({ signal }) => api.portfolio.overview({ asOf, signal }),
  });
}
