import {
  RecordRow,
  RecordsPage,
} from '@martech-portal/backstage-plugin-martech-common';
import { useLoadedRows } from '../../../hooks/useLoadedRows';
import { useRecords } from '../../hooks/useRecords';
import { IncidentListState, incidentsQuery } from '../lib/incidentListState';

/** Incidents page after page, in the order in which the server lists them. */
export const useIncidents = (state: IncidentListState) =>
  useLoadedRows<RecordRow, RecordsPage>(useRecords(incidentsQuery(state)));

export type IncidentRows = ReturnType<typeof useIncidents>;
