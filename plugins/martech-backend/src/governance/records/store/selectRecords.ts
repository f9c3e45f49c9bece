import {
  machines,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { earliestStart } from '../../changes/domain/Period';
import { applyCriteria } from '../access/RecordFilter';
import { RecordPosition, RecordSelection } from './RecordSelection';
import { afterPrefix, wordKey } from './recordWords';
import { RecordRecord } from './tables';

const TABLE = 'martech_records';

const orders = {
  newest: { descending: true },
  oldest: { descending: false },
  due: { column: 'due_order', descending: false },
  updated: { column: 'updated_at', descending: true },
} as const;

interface Asked {
  after?: RecordPosition;
  limit: number;
  /** Milliseconds. */
  now: number;
}

/** Rows of one type, and of one state where it matters: each has its index. */
interface Stratum {
  type: RecordType;
  state?: string;
  /** Instead of a state: what the clock has not come to yet. */
  dueBut?: readonly string[];
}

/**
 * What the clock has not come to reads as another state already, so that it is
 * looked at beside the states that were asked for.
 */
function strata({ open, states, types }: RecordSelection): Stratum[] {
  return types.flatMap((type): Stratum[] => {
    const { closed, states: known } = machines[type];
    const own = states?.filter(state => known.includes(state));
    if (own?.length === 0) return [];
    const parts: Stratum[] = own?.map(state => ({ type, state })) ?? [{ type }];
    if (open === false) return [...parts, { type, dueBut: closed }];
    return own ? [...parts, { type, dueBut: own }] : parts;
  });
}

function byStratum(query: Knex.QueryBuilder, stratum: Stratum, now: number) {
  void query.where({ type: stratum.type });
  if (stratum.state !== undefined) void query.where({ state: stratum.state });
  if (stratum.dueBut) {
    void query.where('next_at', '<=', now).whereNotIn('state', stratum.dueBut);
  }
}

function byTimes(
  query: Knex.QueryBuilder,
  selection: RecordSelection,
  { now, isDue, type }: { now: number; isDue: boolean; type: RecordType },
) {
  const { between, open, overdue } = selection;
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
    void query
      .where('ends_at', '>', between.from)
      .where('starts_at', '>', earliestStart(type, between.from));
  }
  if (between?.to !== undefined) void query.where('starts_at', '<', between.to);
}

function byWhat(query: Knex.QueryBuilder, selection: RecordSelection) {
  const { area, entityRef, owner, requestedBy, waitsFor, where } = selection;
  if (entityRef !== undefined) void query.where({ entity_ref: entityRef });
  if (requestedBy !== undefined) {
    void query.where({ requested_by: requestedBy });
  }
  if (area !== undefined) {
    void query.whereIn('id', areas =>
      areas.select('record_id').from('martech_record_areas').where({ area }),
    );
  }
  if (owner !== undefined) {
    void query.whereIn('entity_ref', owned =>
      owned
        .select('e.entity_ref')
        .from('martech_entity_links as l')
        .join('martech_entities as e', 'e.id', 'l.id')
        .where({ 'l.link': 'owner', 'l.target_ref': owner }),
    );
  }
  if (waitsFor) {
    void query.whereIn('id', duties =>
      duties
        .select('record_id')
        .from('martech_record_duties')
        .whereIn('principal', [...waitsFor]),
    );
  }
  for (const word of selection.words ?? []) {
    void query.whereIn('id', words =>
      words
        .select('record_id')
        .from('martech_record_words')
        .where('word', '>=', wordKey(word))
        .where('word', '<', afterPrefix(word)),
    );
  }
  if (where) applyCriteria(query, where);
}

function inOrder(
  query: Knex.QueryBuilder,
  { orderBy }: RecordSelection,
  { after, limit }: Asked,
) {
  const order = orders[orderBy];
  const direction = order.descending ? 'desc' : 'asc';
  const beyond = order.descending ? '<' : '>';
  if (!('column' in order)) {
    if (after) void query.where('id', beyond, after.id);
    return query.orderBy('id', direction).limit(limit);
  }
  const { column } = order;
  if (after) {
    // Row values, so that the index is entered where the page before ended.
    void query.whereRaw(`(??, ??) ${beyond} (?, ?)`, [
      column,
      'id',
      after.value ?? 0,
      after.id,
    ]);
  }
  return query
    .orderBy([
      { column, order: direction },
      { column: 'id', order: direction },
    ])
    .limit(limit);
}

/** Where a record stands in an order. */
export const positionIn = (
  { orderBy }: RecordSelection,
  row: RecordRecord,
): RecordPosition => {
  const order = orders[orderBy];
  return {
    id: row.id,
    ...('column' in order && { value: Number(row[order.column]) }),
  };
};

/** Rows in their order; each type, and each state asked for, by its own index. */
export async function selectRecords(
  knex: Knex,
  selection: RecordSelection,
  asked: Asked,
): Promise<RecordRecord[]> {
  const parts = strata(selection).map(stratum => {
    const part = knex<RecordRecord>(TABLE);
    const isDue = stratum.dueBut !== undefined;
    byStratum(part, stratum, asked.now);
    byTimes(part, selection, { now: asked.now, isDue, type: stratum.type });
    byWhat(part, selection);
    return inOrder(part, selection, asked);
  });
  if (parts.length === 0) return [];
  if (parts.length === 1) return parts[0];
  // SQLite takes no limit within a union but in a query of its own.
  const union = knex
    .queryBuilder()
    .unionAll(
      parts.map((part, at) => knex.select('*').from(part.as(`p${at}`))),
    );
  const rows: RecordRecord[] = await inOrder(
    knex.from(union.as('all_parts')).select('*'),
    selection,
    { ...asked, after: undefined },
  );
  return rows;
}
