import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { CandidateListState } from '../lib/candidateListState';
import { discoveryKey } from './discoveryKey';

const PAGE_SIZE = 25;

const start: string | undefined = undefined;

/** Candidates page after page; the last ones stay while new ones load. */
export function useCandidates(asked: CandidateListState) {
  const api = useApi(martechApiRef);
  return useInfiniteQuery({
    queryKey: [...discoveryKey, 'candidates', asked],
    queryFn: ({ pageParam, signal }) =>
      api.discovery.candidates(
        {
          state: asked.state,
          limit: PAGE_SIZE,
          ...(asked.text && { text: asked.text }),
          ...(asked.category && { category: asked.category }),
          ...(pageParam !== undefined && { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: start,
    getNextPageParam: last => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}
