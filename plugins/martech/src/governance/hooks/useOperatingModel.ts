import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

/** Decision areas, who decides, and what is wrong with that. */
export function useOperatingModel(entityRef?: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'operating-model', entityRef ?? 'all'],
    queryFn: ({ signal }) =>
      api.governance.operatingModel(entityRef, { signal }),
  });
}
