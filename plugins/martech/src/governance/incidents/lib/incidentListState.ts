import {
  priorities,
  Priority,
  RecordsQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { RecordView, recordViews } from '../../lib/recordListState';

/** What somebody asked of the incidents; the address holds all of it. */
export interface IncidentListState {
  view: RecordView;
  text: string;
  priority?: Priority;
}

const MAX_TEXT = 200;

/** Reads the address; what it does not know is left out. */
export function parseIncidents(params: URLSearchParams): IncidentListState {
  return {
    view: recordViews.find(view => view === params.get('view')) ?? 'open',
    text: (params.get('text') ?? '').slice(0, MAX_TEXT),
    priority: priorities.find(one => one === params.get('priority')),
  };
}

/** Writes the address; what is as at first sight is left out. */
export function printIncidents(state: IncidentListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.view !== 'open') params.set('view', state.view);
  if (state.text) params.set('text', state.text);
  if (state.priority) params.set('priority', state.priority);
  return params;
}

/** The question to the backend that a view stands for. */
export function incidentsQuery({
  view,
  text,
}: IncidentListState): RecordsQuery & { type: 'incident' } {
  const words = text ? { text } : {};
  switch (view) {
    case 'all':
      return { type: 'incident', orderBy: 'newest', ...words };
    case 'mine':
      return { type: 'incident', mine: 'true', ...words };
    case 'waiting':
      return { type: 'incident', open: 'true', waitsForMe: 'true', ...words };
    case 'overdue':
      return { type: 'incident', open: 'true', overdue: 'true', ...words };
    default:
      return { type: 'incident', open: 'true', ...words };
  }
}
