import {
  machines,
  RecordType,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { applyCriteria } from '../access/RecordFilter';
import { Condition, conditionsOf, narrowed, waitingForClock } from './fewIds';
import { inOrder } from './recordOrder';
import { priorityOrder } from './recordRows';
import { RecordPosition, RecordSelection } from './RecordSelection';
import { RecordRecord } from './tables';

const TABLE = 'martech_records';

interface Asked {
  after?: RecordPosition;
  limit: number;
  /** Milliseconds. */
  now: number;
}

/** Rows that one index holds in the order of the list. */
interface Stratum {
  types: readonly RecordType[];
  states?: readonly string[];
  /** Only these. */
  ids?: readonly string[];
  /** Not these, which are in another one. */
  but?: readonly string[];
  /** What the clock has not come to: whether it is open is seen later. */
  isDue?: boolean;
}

const knownTo = (type: RecordType, states: readonly string[] | undefined) =>
  states?.filter(state => machines[type].states.includes(state));

/** Each type, and each state that was asked for, has its part of an index. */
const byType = ({ states, types }: RecordSelection): Stratum[] =>
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
async function strata(
  knex: Knex,
  selection: RecordSelection,
  { ids, now }: { ids?: string[]; now: number },
): Promise<Stratum[]> {
  const types = possible(selection);
  const asksState = selection.states || selection.open === false;
  const due = asksState ? await waitingForClock(knex, now) : [];
  const narrow = ids && new Set(ids);
  const late = narrow ? due.filter(id => narrow.has(id)) : due;
  const parts = ids
    ? [{ types, ids, states: selection.states }]
    : byType(selection);
  return late.length === 0
    ? parts
    : [
        ...parts.map(part => ({ ...part, but: late })),
        { types, ids: late, isDue: true },
      ];
}

function byStratum(query: Knex.QueryBuilder, stratum: Stratum) {
  const { but, ids, states, types } = stratum;
  if (types.length === 1) void query.where({ type: types[0] });
  else if (types.length < recordTypes.length) {
    void query.whereIn('type', [...types]);
  }
  if (states?.length === 1) void query.where({ state: states[0] });
  else if (states) void query.whereIn('state', [...states]);
  if (ids) void query.whereIn('id', [...ids]);
  if (but) void query.whereNotIn('id', [...but]);
}

function byTimes(
  query: Knex.QueryBuilder,
  { between, open, overdue }: RecordSelection,
  { now, isDue = false }: { now: number; isDue?: boolean },
) {
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
  if (between?.from !== undefined) {
    void query.where('ends_at', '>', between.from);
  }
  if (between?.to !== undefined) void query.where('starts_at', '<', between.to);
}

function partOf(
  knex: Knex,
  stratum: Stratum,
  {
    asked,
    rest,
    selection,
  }: {
    asked: Asked;
    rest: readonly Condition[];
    selection: RecordSelection;
  },
) {
  const part = knex<RecordRecord>(TABLE);
  byStratum(part, stratum);
  byTimes(part, selection, { now: asked.now, isDue: stratum.isDue });
  if (selection.priority !== undefined) {
    void part.where({ priority_order: priorityOrder(selection.priority) });
  }
  for (const condition of rest) condition.each(part);
  if (selection.where) applyCriteria(part, selection.where);
  return inOrder(part, selection, asked);
}

/**
 * Rows in their order. Conditions that few records fit are asked first; without
 * any, each type and each state is read in order from its own index, so that
 * nothing is gone through but what is shown.
 */
export async function selectRecords(
  knex: Knex,
  selection: RecordSelection,
  asked: Asked,
): Promise<RecordRecord[]> {
  const { ids, rest } = await narrowed(knex, conditionsOf(selection));
  if (ids?.length === 0) return [];
  const found = await strata(knex, selection, { ids, now: asked.now });
  const parts = found
    .filter(({ types }) => types.length > 0)
    .map(stratum => partOf(knex, stratum, { asked, rest, selection }));
  if (parts.length === 0) return [];
  if (parts.length === 1) return parts[0];
  // SQLite takes no limit within a union but in a query of its own.
  const union = knex
    .queryBuilder()
    .unionAll(
      parts.map((part, at) => knex.select('*').from(part.as(`p${at}`))),
    );
  const rows: RecordRecord[] = await inOrder(
    knex.from(union.as('parts')).select('*'),
    selection,
    { limit: asked.limit },
  );
  return rows;
}
