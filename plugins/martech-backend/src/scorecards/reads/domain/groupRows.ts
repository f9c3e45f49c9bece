import {
  EntityColumnName,
  resultGroups,
  ResultsPage,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../../../entities/domain/table/EntityTable';
import { ResultTable } from './ResultTable';
import { Tally } from './Tally';

type Group = NonNullable<ResultsPage['groups']>[number];
export type GroupName = (typeof resultGroups)[number];

/** More than anybody reads; the worst are shown. */
const MOST_GROUPS = 500;

/** Stands for entities without a value where a value is asked for. */
export const WITHOUT_VALUE = '';

const columns: Record<GroupName, EntityColumnName> = {
  owner: 'owner',
  category: 'category',
  market: 'market',
  tier: 'tier',
  lifecycle: 'lifecycle',
  type: 'type',
  system: 'system',
};

const byText = (a: string | null, b: string | null) => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

/** Lowest mean first; what has nothing to score comes last. */
function worstFirst(a: Group, b: Group): number {
  const left = a.rollup.meanScore ?? Infinity;
  const right = b.rollup.meanScore ?? Infinity;
  if (left === right) return byText(a.value, b.value);
  return left - right;
}

/** Tells of a row of an entity table whether it is in a group. */
export function inGroup(
  table: EntityTable,
  name: GroupName,
  value: string,
): (index: number) => boolean {
  const codes = table.codes(columns[name]);
  return value === WITHOUT_VALUE
    ? index => codes.isEmpty(index)
    : codes.holdsAny([value]);
}

/** Adds up matching rows by a value; a row with two values is in two groups. */
export function groupRows(
  table: ResultTable,
  indexes: Int32Array,
  name: GroupName,
): Group[] {
  const tallies = new Map<string | null, Tally>();
  const tallyOf = (value: string | null) => {
    const known = tallies.get(value);
    if (known) return known;
    const tally = new Tally(table.results);
    tallies.set(value, tally);
    return tally;
  };
  let at = 0;
  table.parts.forEach(({ start, table: entities }, part) => {
    const codes = entities.codes(columns[name]);
    const end = table.parts[part + 1]?.start ?? table.rows.length;
    const byCode: Tally[] = [];
    for (; at < indexes.length && indexes[at] < end; at += 1) {
      const index = indexes[at];
      const row = index - start;
      if (codes.isEmpty(row)) tallyOf(null).add(index);
      else
        codes.forEach(row, code => {
          byCode[code] ??= tallyOf(codes.values[code]);
          byCode[code].add(index);
        });
    }
  });
  return [...tallies]
    .map(([value, tally]) => ({
      value,
      rollup: tally.rollup(),
      checks: tally.checks(),
    }))
    .sort(worstFirst)
    .slice(0, MOST_GROUPS);
}
