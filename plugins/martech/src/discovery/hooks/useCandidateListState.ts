import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  CandidateListState,
  parseCandidateList,
  printCandidateList,
} from '../lib/candidateListState';

/** What the list of candidates shows, kept in the address. */
export function useCandidateListState(): [
  CandidateListState,
  (change: Partial<CandidateListState>) => void,
] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseCandidateList(params), [params]);
  const change = useCallback(
    (next: Partial<CandidateListState>) =>
      setParams(
        current =>
          printCandidateList({ ...parseCandidateList(current), ...next }),
        { replace: true },
      ),
    [setParams],
  );
  return [state, change];
}
