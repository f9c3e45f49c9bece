import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { earliestStart } from '../../changes/domain/Period';
import { applyCriteria } from '../access/RecordFilter';
import { Common, Conditions, conditionsOf, FEW, narrowed } from './fewIds';
import { RecordKey } from './KnownRecords';
import { columnsOf, inOrder, positionOf } from './recordOrder';
import { priorityOrder } from './recordRows';
import {
  RecordOrder,
  RecordPosition,
  RecordSelection,
} from './RecordSelection';
import { byStratum, byTimes, Stratum, strata } from './strata';
import { RecordRecord } from './tables';

const TABLE = 'martech_records';

/** So many rows at most are looked at for one page. */
export const MOST_LOOKED_AT = 1_000;

/** A record, as of which write, and where it stands. */
export type FoundRecord = RecordKey & RecordPosition;

/** A piece of a list. */
export interface Found {
  rows: FoundRecord[];
  /** Where to go on; missing: nothing comes after. */
  reached?: RecordPosition;
}

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

interface Limits {
  /** What is known to be common is not counted again. */
  common?: Common;
  /** So many records at most are looked up rather than gone through. */
  few?: number;
  /** So many are gone through at most for one piece. */
  lookedAt?: number;
}

/** What is read, and how. */
interface Plan {
  asked: Asked;
  columns: readonly string[];
  conditions: Conditions;
  selection: RecordSelection;
  strata: readonly Stratum[];
}

/** Without a condition that few records fit, rows are held against the others. */
const isGoneThrough = ({ few, rest }: Conditions) =>
  few.length === 0 && rest.length > 0;

function partOf(
  knex: Knex,
  stratum: Stratum,
  { asked, columns, conditions, selection }: Plan,
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
  return inOrder(part, selection, asked).select(columns);
}

/** Rows of all parts of a list, in its order. */
function inStrata(knex: Knex, plan: Plan) {
  const parts = plan.strata.map(stratum => partOf(knex, stratum, plan));
  if (parts.length === 1) return parts[0];
  // SQLite takes no limit within a union but in a query of its own.
  const union = knex
    .queryBuilder()
    .unionAll(
      parts.map((part, at) => knex.select('*').from(part.as(`p${at}`))),
    );
  const { asked, selection } = plan;
  return inOrder(knex.from(union.as('parts')).select('*'), selection, {
    limit: asked.limit,
  });
}

/**
 * Of the next rows those that fit what many records fit, which together may
 * hardly ever be fitted: so many are looked at, and no more.
 */
async function fitting(
  knex: Knex,
  plan: Plan,
  lookedAt: number,
): Promise<Found> {
  const { asked, conditions, selection } = plan;
  const { orderBy } = selection;
  const position = columnsOf(orderBy);
  /** The next rows, with no column more than is asked for: an index has them. */
  const next = (columns: readonly string[]) => {
    const looked = { ...plan, asked: { ...asked, limit: lookedAt }, columns };
    return knex.from(inStrata(knex, looked).as(TABLE));
  };
  const found = [...position, 'version'];
  const tested = conditions.rest.flatMap(({ column }) => column ?? []);
  const fits = inOrder(next([...new Set([...found, ...tested])]), selection, {
    limit: asked.limit,
  });
  for (const condition of conditions.rest) condition.each(fits);
  const rows = foundIn(orderBy, await fits.select(found));
  if (rows.length === asked.limit) return { rows, reached: rows.at(-1) };
  const last = await next(position)
    .offset(lookedAt - 1)
    .first(position);
  return { rows, reached: last && positionOf(orderBy, last) };
}

/**
 * Reads which records, in their order, a piece at a time; how they are read is
 * found out once. Conditions that few records fit are asked first; without any,
 * each type and each state is read in order from its own index, so that nothing
 * is gone through but what is shown.
 */
export async function recordSelector(
  knex: Knex,
  selection: RecordSelection,
  { common, few = FEW, lookedAt = MOST_LOOKED_AT }: Limits = {},
): Promise<(asked: Asked) => Promise<Found>> {
  const conditions = await narrowed(knex, conditionsOf(selection), {
    common,
    few,
  });
  if (!conditions) return async () => ({ rows: [] });
  return async asked => {
    const parts = await strata(knex, selection, {
      isNarrow: conditions.few.length > 0,
      now: asked.now,
    });
    if (parts.length === 0) return { rows: [] };
    const columns = [...columnsOf(selection.orderBy), 'version'];
    const plan = { asked, columns, conditions, selection, strata: parts };
    if (isGoneThrough(conditions)) return fitting(knex, plan, lookedAt);
    const rows = foundIn(selection.orderBy, await inStrata(knex, plan));
    return { rows, reached: rows[asked.limit - 1] };
  };
}
