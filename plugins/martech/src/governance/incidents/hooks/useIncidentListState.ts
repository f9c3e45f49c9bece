import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  IncidentListState,
  parseIncidents,
  printIncidents,
} from '../lib/incidentListState';

/** Changes what is shown; `replace` leaves no step for the back button. */
export type ChangeIncidents = (
  change: Partial<IncidentListState>,
  options?: { replace?: boolean },
) => void;

/** Which incidents are shown, kept in the address so that it can be shared. */
export function useIncidentListState(): [IncidentListState, ChangeIncidents] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseIncidents(params), [params]);
  const change = useCallback<ChangeIncidents>(
    (next, options) =>
      setParams(
        current => printIncidents({ ...parseIncidents(current), ...next }),
        options,
      ),
    [setParams],
  );
  return [state, change];
}
