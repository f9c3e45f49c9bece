import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  ListShape,
  ListState,
  parseListState,
  printListState,
} from '../lib/listState';

/** Changes what a list shows; `replace` leaves no step for the back button. */
export type ChangeList = (
  change: (state: ListState) => ListState,
  options?: { replace?: boolean },
) => void;

/** What the list shows, kept in the address so that it can be shared. */
export function useListState(list: ListShape): [ListState, ChangeList] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseListState(params, list), [params, list]);
  const change = useCallback<ChangeList>(
    (next, options) =>
      setParams(
        current => printListState(next(parseListState(current, list)), list),
        options,
      ),
    [setParams, list],
  );
  return [state, change];
}
