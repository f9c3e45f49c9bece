import { Knex } from 'knex';
import { groupBy } from './groupBy';

interface Waiting {
  record_id: string;
  principal: string;
  duty: string;
  requested_by: string;
}

/** How many records wait for people, themselves or as one of a group. */
export async function waitingFor(
  knex: Knex,
  groups: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, number>> {
  const principals = new Set([
    ...groups.keys(),
    ...[...groups.values()].flat(),
  ]);
  const rows: Waiting[] = await knex
    .from('martech_record_duties as d')
    .join('martech_records as r', 'r.id', 'd.record_id')
    .whereIn('d.principal', [...principals])
    .select('d.record_id', 'd.principal', 'd.duty', 'r.requested_by');
  const byPrincipal = groupBy(rows, ({ principal }) => principal);
  const count = (person: string, refs: readonly string[]) =>
    new Set(
      [person, ...refs]
        .flatMap(ref => byPrincipal.get(ref) ?? [])
        // Who asked does not decide, also not as one of a group.
        .filter(row => row.duty === 'act' || row.requested_by !== person)
        .map(({ record_id }) => record_id),
    ).size;
  return new Map(
    [...groups].map(([person, refs]) => [person, count(person, refs)]),
  );
}
