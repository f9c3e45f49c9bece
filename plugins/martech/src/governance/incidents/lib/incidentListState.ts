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

const ofView: Record<RecordView, Omit<RecordsQuery, 'type'>> = {
  open: { open: 'true' },
  waiting: { open: 'true', waitsForMe: 'true' },
  overdue: { open: 'true', overdue: 'true' },
  mine: { mine: 'true' },
  all: {},
};

/** The question to the backend that a view stands for: the gravest first. */
export const incidentsQuery = ({
  priority,
  text,
  view,
}: IncidentListState): RecordsQuery & { type: 'incident' } => ({
  type: 'incident',
  ...ofView[view],
  ...(priority && { priority }),
  ...(text && { text }),
  orderBy: view === 'all' || view === 'mine' ? 'newest' : 'priority',
});
