import {
  machines,
  RecordType,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { FEW, waitingForClock } from './fewIds';
import { RecordSelection } from './RecordSelection';

/** Rows that one index holds in the order of the list. */
export interface Stratum {
  types: readonly RecordType[];
  states?: readonly string[];
  /** Only these. */
  ids?: readonly string[];
  /** What the clock has not come to, or has: whether that is open is seen later. */
  isDue?: boolean;
}

const knownTo = (type: RecordType, states: readonly string[] | undefined) =>
  states?.filter(state => machines[type].states.includes(state));

/** Each type, and each state that was asked for, has its part of an index. */
const byType = (
  types: readonly RecordType[],
  states: RecordSelection['states'],
): Stratum[] =>
  types.flatMap(type => {
    const own = knownTo(type, states);
    return (
      own?.map(state => ({ types: [type], states: [state] })) ?? [
        { types: [type] },
      ]
    );
  });

/** Types that can be in one of the states that were asked for. */
const possible = ({ states, types }: RecordSelection) =>
  types.filter(type => knownTo(type, states)?.length !== 0);

/**
 * Parts of a list, no row in two of them. What the clock has not come to reads
 * as another state already, so that it is looked at whatever its state is.
 */
export async function strata(
  knex: Knex,
  selection: RecordSelection,
  { isNarrow, now }: { isNarrow: boolean; now: number },
): Promise<Stratum[]> {
  const types = possible(selection);
  if (types.length === 0) return [];
  const asksState = selection.states || selection.open === false;
  const due = asksState ? await waitingForClock(knex, now) : [];
  const parts = isNarrow
    ? [{ types, states: selection.states }]
    : byType(types, selection.states);
  if (due.length === 0) return parts;
  return [
    ...parts.map(part => ({ ...part, isDue: false })),
    { types, ...(due.length < FEW && { ids: due }), isDue: true },
  ];
}

/** Rows of a part. */
export function byStratum(query: Knex.QueryBuilder, stratum: Stratum) {
  const { ids, states, types } = stratum;
  if (types.length === 1) void query.where({ type: types[0] });
  else if (types.length < recordTypes.length) {
    void query.whereIn('type', [...types]);
  }
  if (states?.length === 1) void query.where({ state: states[0] });
  else if (states) void query.whereIn('state', [...states]);
  if (ids) void query.whereIn('id', [...ids]);
}

/** Rows that are open, closed or overdue. */
export function byTimes(
  query: Knex.QueryBuilder,
  { open, overdue }: RecordSelection,
  { now, isDue }: { now: number; isDue?: boolean },
) {
  if (isDue === true) void query.where('next_at', '<=', now);
  if (isDue === false) {
    void query.where(later =>
      later.whereNull('next_at').orWhere('next_at', '>', now),
    );
  }
  if (open === true) void query.whereNull('closed_at');
  if (open === false && !isDue) void query.whereNotNull('closed_at');
  if (overdue === true) {
    void query.whereNull('closed_at').where('due_at', '<', now);
  }
  if (overdue === false) {
    void query.where(either =>
      either
        .whereNotNull('closed_at')
        .orWhereNull('due_at')
        .orWhere('due_at', '>=', now),
    );
  }
}
