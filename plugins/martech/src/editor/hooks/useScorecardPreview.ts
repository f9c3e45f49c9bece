import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Most flips that are listed one by one. */
const MOST_FLIPS = 200;

/** What a scorecard without problems would change; writes nothing. */
export function useScorecardPreview(yaml: string, enabled: boolean) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'scorecard-preview', yaml],
    queryFn: ({ signal }) =>
      api.previewScorecard({ yaml, limit: MOST_FLIPS }, { signal }),
    enabled,
  });
}
