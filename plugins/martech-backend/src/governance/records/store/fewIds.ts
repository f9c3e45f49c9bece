import { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { entitiesOwnedBy } from './ownedEntities';
import { RecordSelection } from './RecordSelection';
import { afterPrefix, likeWord, wordKey } from './recordWords';

/** So few that looking each up beats going through all in their order. */
export const FEW = 2_000;

const RECORDS = 'martech_records';

/** One of the conditions of a selection that an index answers with ids. */
export interface Condition {
  /** Ids that fit, in no order. */
  ids(knex: Knex): Knex.QueryBuilder;
  /** The same of rows that are looked at one by one. */
  each(query: Knex.QueryBuilder): void;
  /** What it looks at in a row beside the id. */
  column?: 'entity_ref' | 'requested_by' | 'words';
  /** Set where more and more records fit it, and never fewer. */
  grows?: string;
}

/** Conditions that grow, by name, which many records fit by now. */
export type Common = Pick<LRUCache<string, true>, 'get' | 'set'>;

const ofRecord = (query: Knex.QueryBuilder) =>
  query.whereRaw('?? = ??', ['record_id', `${RECORDS}.id`]);

/** A condition on a table that names records. */
const beside = (
  table: string,
  narrow: (query: Knex.QueryBuilder) => void,
): Condition => ({
  ids: knex => knex(table).modify(narrow).select({ id: 'record_id' }),
  each: query =>
    query.whereExists(rows => {
      void ofRecord(rows.from(table)).modify(narrow).select('record_id');
    }),
});

const equal = (
  column: 'entity_ref' | 'requested_by',
  value: string,
): Condition => ({
  column,
  ids: knex => knex(RECORDS).where(column, value).select('id'),
  each: query => query.where(column, value),
});

const ownedBy = (owner: string): Condition => {
  const owned = entitiesOwnedBy(owner);
  const each = (query: Knex.QueryBuilder) =>
    query.whereIn('entity_ref', entities => void owned(entities));
  return {
    column: 'entity_ref',
    ids: knex => each(knex(RECORDS)).select('id'),
    each,
  };
};

const withWord = (word: string): Condition => ({
  column: 'words',
  grows: word,
  ids: knex =>
    knex('martech_record_words')
      .where('word', '>=', wordKey(word))
      .where('word', '<', afterPrefix(word))
      .select({ id: 'record_id' }),
  each: query => query.whereLike('words', likeWord(word)),
});

/** What a selection asks of records beside their state and times. */
export function conditionsOf(selection: RecordSelection): Condition[] {
  const { area, entityRef, owner, requestedBy, waitsFor } = selection;
  return [
    ...(entityRef === undefined ? [] : [equal('entity_ref', entityRef)]),
    ...(requestedBy === undefined ? [] : [equal('requested_by', requestedBy)]),
    ...(owner === undefined ? [] : [ownedBy(owner)]),
    ...(area === undefined
      ? []
      : [beside('martech_record_areas', query => query.where({ area }))]),
    ...(waitsFor
      ? [
          beside('martech_record_duties', query =>
            query.whereIn('principal', [...waitsFor]),
          ),
        ]
      : []),
    ...(selection.words ?? []).map(withWord),
  ];
}

/** How many fit, as far as that matters. */
async function countUpTo(
  knex: Knex,
  condition: Condition,
  most: number,
): Promise<number> {
  const some = condition.ids(knex).limit(most);
  const row = await knex.from(some.as('some')).count({ found: '*' }).first();
  return Number(row?.found ?? 0);
}

/** Conditions that few records fit, and the others. */
export interface Conditions {
  few: readonly Condition[];
  rest: readonly Condition[];
}

/** Tells conditions apart; undefined: there is one that nothing fits. */
export async function narrowed(
  knex: Knex,
  conditions: readonly Condition[],
  { common, few: most }: { common?: Common; few: number },
): Promise<Conditions | undefined> {
  const few: Condition[] = [];
  const rest: Condition[] = [];
  for (const condition of conditions) {
    const { grows } = condition;
    if (grows !== undefined && common?.get(grows)) {
      rest.push(condition);
      continue;
    }
    const found = await countUpTo(knex, condition, most + 1);
    if (found === 0) return undefined;
    if (found > most && grows !== undefined) common?.set(grows, true);
    (found > most ? rest : few).push(condition);
  }
  return { few, rest };
}

/** Records that the clock has not come to; hardly ever any. */
export async function waitingForClock(
  knex: Knex,
  now: number,
): Promise<string[]> {
  const rows: Array<{ id: string }> = await knex(RECORDS)
    .where('next_at', '<=', now)
    .limit(FEW)
    .select('id');
  return rows.map(({ id }) => id);
}
