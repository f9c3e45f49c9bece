import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  LandscapeState,
  parseLandscape,
  printLandscape,
} from '../lib/landscapeState';

/** Changes what is shown; `replace` leaves no step for the back button. */
export type ChangeLandscape = (
  change: Partial<LandscapeState>,
  options?: { replace?: boolean },
) => void;

/** What is shown, kept in the address so that it can be shared. */
export function useLandscapeState(): [LandscapeState, ChangeLandscape] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseLandscape(params), [params]);
  const change = useCallback<ChangeLandscape>(
    (next, options) =>
      setParams(
        current => printLandscape({ ...parseLandscape(current), ...next }),
        options,
      ),
    [setParams],
  );
  return [state, change];
}
