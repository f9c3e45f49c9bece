import { Knex } from 'knex';

type Value = string | number | null;

/** SQLite takes 32,766 values in a statement, PostgreSQL 65,535. */
const MOST_VALUES = 30_000;

/** Where rows go, and what becomes of one that is there already. */
export interface InsertTarget<C extends string> {
  table: string;
  columns: readonly C[];
  /** Columns that name a row; without them a row that exists is an error. */
  key?: readonly C[];
  /** SQL of a column of a row that exists; by default what is inserted. */
  merge?: Partial<Record<C, string>>;
  /** SQL: which rows that exist are replaced, by default all. */
  mergeWhere?: string;
}

const quoted = (names: readonly string[]) =>
  names.map(name => `"${name}"`).join(', ');

const statements = new Map<string, string>();

function statement(
  { table, columns, key, merge = {}, mergeWhere }: InsertTarget<string>,
  rows: number,
): string {
  const name = `${table} ${rows} ${columns.join()} ${mergeWhere}`;
  const known = statements.get(name);
  if (known) return known;
  const row = `(${columns.map(() => '?').join(', ')})`;
  const values = Array.from({ length: rows }, () => row).join(', ');
  const merged = columns
    .filter(column => !key?.includes(column))
    .map(column => `"${column}" = ${merge[column] ?? `excluded."${column}"`}`);
  const where = mergeWhere ? ` where ${mergeWhere}` : '';
  const conflict = key
    ? ` on conflict (${quoted(key)}) do update set ${merged.join(', ')}${where}`
    : '';
  const into = `insert into "${table}" (${quoted(columns)})`;
  const sql = `${into} values ${values}${conflict}`;
  // A page is full, or whatever is left; keeping the latter would not pay.
  if (statements.size < 50) statements.set(name, sql);
  return sql;
}

/**
 * Inserts many rows, in as few statements as the database allows, and replaces
 * rows with the same key. The SQL is written once per number of rows: for
 * thousands of rows a second, putting it together costs more than running it.
 */
export async function insertRows<C extends string>(
  tx: Knex,
  target: InsertTarget<C>,
  rows: ReadonlyArray<Record<C, Value>>,
): Promise<void> {
  const { columns } = target;
  const atOnce = Math.floor(MOST_VALUES / columns.length);
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce);
    const values: Value[] = [];
    for (const row of some) {
      for (const column of columns) values.push(row[column]);
    }
    await tx.raw(statement(target, some.length), values);
  }
}
