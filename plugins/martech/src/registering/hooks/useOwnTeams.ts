import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';

/** References of the teams that the reader belongs to. */
export function useOwnTeams() {
  const identity = useApi(identityApiRef);
  return useQuery({
    queryKey: ['martech', 'own-teams'],
    queryFn: async () => {
      const { ownershipEntityRefs } = await identity.getBackstageIdentity();
      return ownershipEntityRefs.filter(ref => ref.startsWith('group:')).sort();
    },
  });
}
