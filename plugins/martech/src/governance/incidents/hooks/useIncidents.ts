import {
  RecordRow,
  RecordsPage,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { useLoadedRows } from '../../../hooks/useLoadedRows';
import { useAllRecords } from '../../changes/hooks/useAllRecords';
import { useRecords } from '../../hooks/useRecords';
import { byPriority } from '../lib/byPriority';
import { IncidentListState, incidentsQuery } from '../lib/incidentListState';

/** Rows kept free while the first answer is awaited. */
const FIRST_ROWS = 12;

/** Incidents as a table takes them. */
export interface IncidentRows {
  rows: readonly RecordRow[];
  awaited: number;
  stale: boolean;
  isUpdating: boolean;
  isCut: boolean;
  error: Error | null;
  onNearEnd: () => void;
  retry: () => void;
}

const nothing = () => {};

/** Those that are open, all of them, the gravest first. */
export function useOpenIncidents(state: IncidentListState): IncidentRows {
  const found = useAllRecords(incidentsQuery(state));
  const { priority } = state;
  const rows = useMemo(() => {
    const sorted = byPriority(found.data?.items ?? []);
    return priority
      ? sorted.filter(incident => incident.priority === priority)
      : sorted;
  }, [found.data, priority]);
  return {
    rows,
    awaited: found.data ? 0 : FIRST_ROWS,
    stale: found.isPlaceholderData,
    isUpdating: found.isFetching,
    isCut: found.data?.isCut ?? false,
    error: found.data ? null : found.error,
    onNearEnd: nothing,
    retry: () => void found.refetch(),
  };
}

/** All there ever were, page after page, the newest first. */
export function useEveryIncident(state: IncidentListState): IncidentRows {
  const found = useLoadedRows<RecordRow, RecordsPage>(
    useRecords(incidentsQuery(state)),
  );
  return {
    rows: found.rows,
    awaited: found.awaited,
    stale: found.stale,
    isUpdating: found.updating,
    isCut: false,
    error: found.first ? null : found.error,
    onNearEnd: found.fetchMore,
    retry: found.retry,
  };
}
