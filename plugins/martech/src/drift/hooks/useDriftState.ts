import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { DriftState, parseDrift, printDrift } from '../lib/driftState';

/** Changes some of what the reader looks at. */
export type ChangeDrift = (
  change: Partial<DriftState>,
  options?: { replace?: boolean },
) => void;

/** What the reader looks at, kept in the address so that it can be shared. */
export function useDriftState(): [DriftState, ChangeDrift] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseDrift(params), [params]);
  const change = useCallback<ChangeDrift>(
    (part, options) =>
      setParams(
        current => printDrift({ ...parseDrift(current), ...part }),
        options,
      ),
    [setParams],
  );
  return [state, change];
}
