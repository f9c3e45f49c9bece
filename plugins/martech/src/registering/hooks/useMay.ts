import { useApiHolder } from '@backstage/frontend-plugin-api';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { useQuery } from '@tanstack/react-query';

/**
 * Whether the reader may do something, as far as is known: an app without
 * permissions allows everything, and the backend decides in the end.
 */
export function useMay(permission: BasicPermission): boolean {
  const permissions = useApiHolder().get(permissionApiRef);
  const { data } = useQuery({
    queryKey: ['martech', 'may', permission.name],
    queryFn: async () => {
      const decision = await permissions?.authorize({ permission });
      return decision?.result !== AuthorizeResult.DENY;
    },
  });
  return data ?? false;
}
