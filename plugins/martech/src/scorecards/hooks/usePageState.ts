import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ListShape } from '../../lib/listState';
import { PageState, parsePageState, printPageState } from '../lib/pageState';

/** Changes what a page shows; `replace` leaves no step for the back button. */
export type ChangePage = (
  change: (state: PageState) => PageState,
  options?: { replace?: boolean },
) => void;

/** What a scorecard's page shows, kept in the address so that it can be shared. */
export function usePageState(
  filters: ListShape['filters'],
): [PageState, ChangePage] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(
    () => parsePageState(params, filters),
    [params, filters],
  );
  const change = useCallback<ChangePage>(
    (next, options) =>
      setParams(
        current =>
          printPageState(next(parsePageState(current, filters)), filters),
        options,
      ),
    [setParams, filters],
  );
  return [state, change];
}
