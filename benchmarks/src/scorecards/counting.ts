import { Knex } from 'knex';

/** Counts what a database is asked to do. */
export class Counting {
  statements = 0;
  rows = 0;

  constructor(knex: Knex, tables: string[]) {
    const writes = new RegExp(
      `^(?:insert into|update|delete from) [\`"](?:${tables.join('|')})[\`"]`,
    );
    knex.on('query', () => {
      this.statements += 1;
    });
    knex.on('query-response', (_, query) => {
      if (writes.test(query.sql)) this.rows += rowsOf(query);
    });
  }

  reset() {
    this.statements = 0;
    this.rows = 0;
  }
}

/** Drivers tell how many rows a statement touched; where one does not, it counts as one. */
function rowsOf({
  response,
  context,
}: {
  response?: unknown;
  context?: { changes?: number };
}): number {
  if (context?.changes !== undefined) return context.changes;
  if (typeof response === 'object' && response !== null) {
    if ('rowCount' in response) return Number(response.rowCount);
    if ('changes' in response) return Number(response.changes);
  }
  return 1;
}
