import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

/** State of an entity with its reasons, now or on a past day. */
export function useEntityControl(entityRef: string, asOf?: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'control', entityRef, asOf ?? 'now'],
    queryFn: ({ signal }) =>
      api.governance.entityControl(entityRef, { asOf, signal }),
  });
}
