import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

/** Whether a platform may go live. */
export function useGate(entityRef: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'gate', entityRef],
    queryFn: ({ signal }) => api.governance.gate(entityRef, { signal }),
  });
}
