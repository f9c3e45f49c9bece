import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  parseRecordList,
  printRecordList,
  RecordListState,
} from '../lib/recordListState';

/** Changes what a list shows; `replace` leaves no step for the back button. */
export type ChangeRecords = (
  change: Partial<RecordListState>,
  options?: { replace?: boolean },
) => void;

/** What a list of records shows, kept in the address so that it can be shared. */
export function useRecordListState(
  type: RecordType,
): [RecordListState, ChangeRecords] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseRecordList(params, type), [params, type]);
  const change = useCallback<ChangeRecords>(
    (next, options) =>
      setParams(
        current =>
          printRecordList({ ...parseRecordList(current, type), ...next }, type),
        options,
      ),
    [setParams, type],
  );
  return [state, change];
}
