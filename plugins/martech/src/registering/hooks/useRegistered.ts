import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { registeredKey } from './registeredKey';

/** An entity as the portal keeps it, with the version to write against. */
export function useRegistered(entityRef: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: registeredKey(entityRef),
    queryFn: ({ signal }) => api.registry.registered(entityRef, { signal }),
    // What is edited should be what is there, not what was there a minute ago.
    staleTime: 0,
  });
}
