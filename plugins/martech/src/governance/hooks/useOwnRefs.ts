import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';

/** Who the reader is, and in whose name they act: the person and their groups. */
export interface OwnRefs {
  self: string;
  all: readonly string[];
}

/** Undefined until it is known. */
export function useOwnRefs(): OwnRefs | undefined {
  const identity = useApi(identityApiRef);
  const { data } = useQuery({
    queryKey: ['martech', 'own-refs'],
    queryFn: () => identity.getBackstageIdentity(),
    staleTime: Infinity,
  });
  return (
    data && {
      self: data.userEntityRef,
      all: [data.userEntityRef, ...data.ownershipEntityRefs],
    }
  );
}
