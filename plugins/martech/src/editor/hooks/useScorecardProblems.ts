import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** What is wrong with a scorecard; no entity is evaluated. Asked when a text rests. */
export function useScorecardProblems(yaml: string, enabled: boolean) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'scorecard-problems', yaml],
    queryFn: async ({ signal }) => {
      const answer = await api.previewScorecard(
        { yaml, validateOnly: true },
        { signal },
      );
      return answer.problems;
    },
    enabled,
    placeholderData: keepPreviousData,
  });
}
