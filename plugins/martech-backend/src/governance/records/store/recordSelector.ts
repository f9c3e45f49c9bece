import {
  machines,
  RecordType,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { earliestStart } from '../../changes/domain/Period';
import { applyCriteria } from '../access/RecordFilter';
import {
  Condition,
  Conditions,
  conditionsOf,
  FEW,
  narrowed,
  waitingForClock,
} from './fewIds';
import { RecordKey } from './KnownRecords';
import { columnsOf, inOrder, positionOf } from './recordOrder';
import { priorityOrder } from './recordRows';
import {
  RecordOrder,
  RecordPosition,
  RecordSelection,
} from './RecordSelection';
import { RecordRecord } from './tables';

const TABLE = 'martech_records';

/** A record, as of which write, and where it stands. */
export type FoundRecord = RecordKey &
  RecordPosition & {
    /** Looked at on the way, and not meant. */
    isMiss?: boolean;
  };

interface Asked {
  after?: RecordPosition;
  limit: number;
  /** Milliseconds. */
  now: number;
}

const foundIn = (
  orderBy: RecordOrder,
  rows: readonly RecordRecord[],
): FoundRecord[] =>
  rows.map(row => ({ version: row.version, ...positionOf(orderBy, row) }));

/** Rows that one index holds in the order of the list. */
interface Stratum {
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
async function strata(
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

function byStratum(query: Knex.QueryBuilder, stratum: Stratum) {
  const { ids, states, types } = stratum;
  if (types.length === 1) void query.where({ type: types[0] });
  else if (types.length < recordTypes.length) {
    void query.whereIn('type', [...types]);
  }
  if (states?.length === 1) void query.where({ state: states[0] });
  else if (states) void query.whereIn('state', [...states]);
  if (ids) void query.whereIn('id', [...ids]);
}

function byTimes(
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

/** The index has windows by when they begin; none lasts for ever. */
function byWindow(
  query: Knex.QueryBuilder,
  types: readonly RecordType[],
  { from, to }: NonNullable<RecordSelection['between']>,
) {
  void query.whereNotNull('starts_at');
  if (from !== undefined) {
    const starts = types.map(type => earliestStart(type, from));
    void query
      .where('ends_at', '>', from)
      .where('starts_at', '>', Math.min(...starts));
  }
  if (to !== undefined) void query.where('starts_at', '<', to);
}

function partOf(
  knex: Knex,
  stratum: Stratum,
  {
    asked,
    conditions,
    selection,
  }: {
    asked: Asked;
    conditions: Conditions;
    selection: RecordSelection;
  },
) {
  const part = knex<RecordRecord>(TABLE);
  byStratum(part, stratum);
  byTimes(part, selection, { now: asked.now, isDue: stratum.isDue });
  if (selection.between) byWindow(part, stratum.types, selection.between);
  if (selection.priority !== undefined) {
    void part.where({ priority_order: priorityOrder(selection.priority) });
  }
  const { few, rest } = conditions;
  for (const condition of few) void part.whereIn('id', condition.ids(knex));
  // Where only rare rows may fit they are looked at a piece at a time.
  if (few.length > 0) for (const condition of rest) condition.each(part);
  if (selection.where) applyCriteria(part, selection.where);
  return inOrder(part, selection, asked).select(columnsOf(selection.orderBy));
}

/** Says of each row whether it fits what many records fit. */
async function markMisses(
  knex: Knex,
  rows: readonly FoundRecord[],
  rest: readonly Condition[],
): Promise<FoundRecord[]> {
  const fitting = knex<RecordRecord>(TABLE).whereIn(
    'id',
    rows.map(({ id }) => id),
  );
  for (const condition of rest) condition.each(fitting);
  const found: Array<Pick<RecordRecord, 'id'>> = await fitting.select('id');
  const ids = new Set(found.map(({ id }) => id));
  return rows.map(row => (ids.has(row.id) ? row : { ...row, isMiss: true }));
}

/**
 * Reads which records, in their order, a piece at a time; how they are read is
 * found out once. Conditions that few records fit are asked first; without any,
 * each type and each state is read in order from its own index, so that nothing
 * is gone through but what is shown. Conditions that many fit each may hardly
 * ever be fitted together: then as many rows as were asked for are looked at,
 * and those that are not meant say so.
 *
 * @param most - so many records at most are looked up rather than gone through
 */
export async function recordSelector(
  knex: Knex,
  selection: RecordSelection,
  most = FEW,
): Promise<(asked: Asked) => Promise<FoundRecord[]>> {
  const conditions = await narrowed(knex, conditionsOf(selection), most);
  if (!conditions) return async () => [];
  const { few, rest } = conditions;
  return async asked => {
    const rows = await inStrata(knex, selection, { asked, conditions });
    return few.length > 0 || rest.length === 0
      ? rows
      : markMisses(knex, rows, rest);
  };
}

/** Rows of all parts of a list, in its order. */
async function inStrata(
  knex: Knex,
  selection: RecordSelection,
  { asked, conditions }: { asked: Asked; conditions: Conditions },
): Promise<FoundRecord[]> {
  const isNarrow = conditions.few.length > 0;
  const found = await strata(knex, selection, { isNarrow, now: asked.now });
  const parts = found.map(stratum =>
    partOf(knex, stratum, { asked, conditions, selection }),
  );
  if (parts.length === 0) return [];
  const { orderBy } = selection;
  if (parts.length === 1) return foundIn(orderBy, await parts[0]);
  // SQLite takes no limit within a union but in a query of its own.
  const union = knex
    .queryBuilder()
    .unionAll(
      parts.map((part, at) => knex.select('*').from(part.as(`p${at}`))),
    );
  const rows = inOrder(knex.from(union.as('parts')).select('*'), selection, {
    limit: asked.limit,
  });
  return foundIn(orderBy, await rows);
}
