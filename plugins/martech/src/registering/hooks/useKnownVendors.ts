import { useQuery } from '@tanstack/react-query';
import { knownVendors } from '../lib/knownVendors';

/**
 * Companies that the web knows. The list is data of this plugin's code, loaded
 * when somebody begins to type; without it the picker still works.
 */
export function useKnownVendors(wanted: boolean) {
  return useQuery({
    queryKey: ['martech', 'known-vendors'],
    queryFn: async () => {
      const { entities } = await import('third-party-web/nostats-subset');
      return knownVendors(entities);
    },
    enabled: wanted,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
