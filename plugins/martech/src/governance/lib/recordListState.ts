import {
  machines,
  RecordsQuery,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';

/** Which records a list shows at first sight. */
export const recordViews = [
  'open',
  'mine',
  'waiting',
  'overdue',
  'all',
] as const;
export type RecordView = (typeof recordViews)[number];

/** Somebody's word is never open: nothing is awaited from the first day on. */
const ofWords: readonly RecordView[] = ['all', 'mine'];

/** Views of the records of a type; the first is shown at first sight. */
export const viewsOf = (type: RecordType): readonly RecordView[] =>
  machines[type].states.length > 1 ? recordViews : ofWords;

export const recordOrders = ['newest', 'oldest', 'due', 'updated'] as const;
export type RecordOrder = (typeof recordOrders)[number];

/** What somebody asked of a list of records; the address holds all of it. */
export interface RecordListState {
  view: RecordView;
  text: string;
  states: readonly string[];
  area?: string;
  entityRef?: string;
  orderBy: RecordOrder;
}

const MAX_TEXT = 200;

const oneOf = <V extends string>(
  values: readonly V[],
  wanted: string | null,
): V | undefined => values.find(value => value === wanted);

/** Reads the address; what it does not know is left out. */
export function parseRecordList(
  params: URLSearchParams,
  type: RecordType,
): RecordListState {
  const { states } = machines[type];
  return {
    view: oneOf(viewsOf(type), params.get('view')) ?? viewsOf(type)[0],
    text: (params.get('text') ?? '').slice(0, MAX_TEXT),
    states: params.getAll('state').filter(state => states.includes(state)),
    area: params.get('area') ?? undefined,
    entityRef: params.get('entity') ?? undefined,
    orderBy: oneOf(recordOrders, params.get('order')) ?? 'newest',
  };
}

/** Writes the address; what is as at first sight is left out. */
export function printRecordList(
  state: RecordListState,
  type: RecordType,
): URLSearchParams {
  const params = new URLSearchParams();
  if (state.view !== viewsOf(type)[0]) params.set('view', state.view);
  if (state.text) params.set('text', state.text);
  for (const one of state.states) params.append('state', one);
  if (state.area) params.set('area', state.area);
  if (state.entityRef) params.set('entity', state.entityRef);
  if (state.orderBy !== 'newest') params.set('order', state.orderBy);
  return params;
}

type ViewQuery = Pick<RecordsQuery, 'open' | 'mine' | 'waitsForMe' | 'overdue'>;

const ofView: Record<RecordView, ViewQuery> = {
  open: { open: 'true' },
  mine: { mine: 'true' },
  waiting: { waitsForMe: 'true', open: 'true' },
  overdue: { overdue: 'true', open: 'true' },
  all: {},
};

/** The question to the backend that a state stands for. */
export function recordsQuery(
  state: RecordListState,
  type: RecordType,
): RecordsQuery & { type: RecordType } {
  // Chosen states say more exactly what the view says.
  const { open, ...view } = ofView[state.view];
  return {
    type,
    ...view,
    ...(state.states.length ? { state: state.states.join(',') } : { open }),
    ...(state.text && { text: state.text }),
    ...(state.area && { area: state.area }),
    ...(state.entityRef && { entityRef: state.entityRef }),
    orderBy: state.orderBy,
  };
}

/** Whether a search or filter hides records that the view has. */
export const isNarrowed = (state: RecordListState) =>
  Boolean(state.text || state.states.length || state.area || state.entityRef);
