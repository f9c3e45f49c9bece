import { PictureContent } from '@martech-portal/backstage-plugin-martech-common';
import { useQuery } from '@tanstack/react-query';
import { CompareBy } from '../lib/compareFiles';

/** What differs between two files; what compares them is loaded with the first. */
export function useComparison(
  original: PictureContent,
  fork: PictureContent,
  by: CompareBy,
) {
  return useQuery({
    queryKey: ['martech', 'comparison', original.hash, fork.hash, by],
    queryFn: async () => {
      const { compareFiles } = await import('../lib/compareFiles');
      return compareFiles(original, fork, by);
    },
    staleTime: Infinity,
    gcTime: 60_000,
  });
}
