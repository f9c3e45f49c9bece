import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

/** While roles are read after a start, it is looked again so often. */
const LOOK_AGAIN = 2_000;

/** Decision areas, who decides, and what is wrong with that. */
export function useOperatingModel(entityRef?: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'operating-model', entityRef ?? 'all'],
    queryFn: ({ signal }) =>
      api.governance.operatingModel(entityRef, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.rolesPending ? LOOK_AGAIN : false,
  });
}
