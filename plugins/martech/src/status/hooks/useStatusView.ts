import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  parseStatusView,
  printStatusView,
  StatusView,
} from '../lib/statusView';

/** Changes some of what the tab shows. */
export type ChangeView = (change: Partial<StatusView>) => void;

/** What the tab shows, kept in the address. */
export function useStatusView(): [StatusView, ChangeView] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => parseStatusView(params), [params]);
  const change = useCallback<ChangeView>(
    next =>
      setParams(current =>
        printStatusView({ ...parseStatusView(current), ...next }, current),
      ),
    [setParams],
  );
  return [view, change];
}
