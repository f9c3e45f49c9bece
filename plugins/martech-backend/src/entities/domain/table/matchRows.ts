import { EntityColumnName } from '@martech-portal/backstage-plugin-martech-common';
import { Condition, Range, Selection } from '../selection';
import { Scalar, sortValue } from './cellOf';
import { ColumnCodes } from './ColumnCodes';
import { TableRow } from './TableRow';

type Test = (index: number) => boolean;

/** What the conditions are tested against. */
export interface Testable {
  rows: TableRow[];
  codes(column: EntityColumnName): ColumnCodes;
  scalars(column: EntityColumnName): Scalar[];
}

/** Which rows match, by index. */
export interface Match {
  matches: Test;
  /** All that match. */
  indexes: Int32Array;
  /** All that match, and those that only the condition on a column keeps out. */
  indexesBut(column: EntityColumnName): Int32Array;
}

const isWithin = (value: Scalar, { from, to }: Range) =>
  value !== undefined &&
  (from === undefined || value >= from) &&
  (to === undefined || value <= to);

function moneyTest(
  { rows }: Testable,
  { range, currency }: Extract<Condition, { type: 'money' }>,
): Test {
  if (!currency) {
    const base = { money: 'base' as const };
    return index => isWithin(sortValue(rows[index], base), range);
  }
  return index => {
    const { annualCost } = rows[index].row;
    return (
      annualCost?.currency === currency && isWithin(annualCost.amount, range)
    );
  };
}

function conditionTest(table: Testable, condition: Condition): Test {
  const { column } = condition;
  switch (condition.type) {
    case 'values':
    case 'members':
      return table.codes(column).holdsAny(condition.values);
    case 'range': {
      const values = table.scalars(column);
      return index => isWithin(values[index], condition.range);
    }
    case 'money':
      return moneyTest(table, condition);
    default: {
      const codes = table.codes(column);
      return index => codes.isEmpty(index) !== condition.exists;
    }
  }
}

/** The row matches. */
const NOTHING = -1;
/** The row is hidden, or fails at more than one condition or at the text. */
const MUCH = -2;

/** What each row fails at: nothing, one condition (its index), or much. */
function judge(
  table: Testable,
  { conditions, words }: Pick<Selection, 'conditions' | 'words'>,
  isVisible: Test,
): Int16Array {
  const tests = conditions.map(condition => conditionTest(table, condition));
  const judgeRow = (index: number) => {
    if (!isVisible(index)) return MUCH;
    let failed = NOTHING;
    for (let test = 0; test < tests.length; test += 1) {
      if (!tests[test](index)) {
        if (failed !== NOTHING) return MUCH;
        failed = test;
      }
    }
    // Rows lie scattered in memory: without words they are not touched.
    if (words.length > 0) {
      const text = table.rows[index].words;
      for (const word of words) if (!text.includes(word)) return MUCH;
    }
    return failed;
  };
  const failed = new Int16Array(table.rows.length);
  for (let index = 0; index < failed.length; index += 1)
    failed[index] = judgeRow(index);
  return failed;
}

/** Tests every visible row once; what it failed at serves the facets, too. */
export function matchRows(
  table: Testable,
  selection: Pick<Selection, 'conditions' | 'words'>,
  isVisible: Test,
): Match {
  const { conditions } = selection;
  const failed = judge(table, selection, isVisible);
  const collect = (isAllowed: (what: number) => boolean) => {
    const indexes = new Int32Array(failed.length);
    let count = 0;
    for (let index = 0; index < failed.length; index += 1) {
      if (isAllowed(failed[index])) {
        indexes[count] = index;
        count += 1;
      }
    }
    return indexes.subarray(0, count);
  };
  const indexes = collect(what => what === NOTHING);
  return {
    indexes,
    matches: index => failed[index] === NOTHING,
    indexesBut: column =>
      conditions.some(condition => condition.column === column)
        ? collect(
            what =>
              what === NOTHING ||
              (what >= 0 && conditions[what].column === column),
          )
        : indexes,
  };
}
