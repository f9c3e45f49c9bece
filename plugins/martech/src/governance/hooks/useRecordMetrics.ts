import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

/** How the management structures are going, of all or of one entity. */
export function useRecordMetrics(entityRef?: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'metrics', entityRef ?? 'all'],
    queryFn: ({ signal }) =>
      api.governance.recordMetrics(entityRef, { signal }),
  });
}
