import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

/** Open records by type and state, and how many wait for the reader. */
export function useRecordCounts() {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'counts'],
    queryFn: ({ signal }) => api.governance.recordCounts({ signal }),
  });
}
