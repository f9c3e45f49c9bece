import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

/** What has been attested for a platform, and what is due. */
export function useAttestations(entityRef: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'attestations', entityRef],
    queryFn: ({ signal }) => api.governance.attestations(entityRef, { signal }),
  });
}
