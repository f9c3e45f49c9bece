import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  CoverageState,
  parseCoverage,
  printCoverage,
} from '../lib/coverageState';

/** What the reader looks at, kept in the address. */
export function useCoverageState() {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseCoverage(params), [params]);
  const change = useCallback(
    (part: Partial<CoverageState>) =>
      setParams(
        current => printCoverage({ ...parseCoverage(current), ...part }),
        { replace: true },
      ),
    [setParams],
  );
  return [state, change] as const;
}
