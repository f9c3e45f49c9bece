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

/** Which rows match, and which would but for the condition on one column. */
export interface Match {
  matches: Test;
  matchesBut(column: EntityColumnName): Test;
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

/** Tests every visible row once; each row keeps what it failed at. */
export function matchRows(
  table: Testable,
  { conditions, words }: Pick<Selection, 'conditions' | 'words'>,
  isVisible: Test,
): Match {
  const tests = conditions.map(condition => conditionTest(table, condition));
  /** -1: matches; below: never; otherwise the one condition that it fails. */
  const failed = new Int16Array(table.rows.length);
  const NEVER = -2;
  const judge = (index: number) => {
    if (!isVisible(index)) return NEVER;
    let only = -1;
    for (let test = 0; test < tests.length; test += 1) {
      if (!tests[test](index)) {
        if (only !== -1) return NEVER;
        only = test;
      }
    }
    const text = table.rows[index].words;
    return words.every(word => text.includes(word)) ? only : NEVER;
  };
  for (let index = 0; index < failed.length; index += 1)
    failed[index] = judge(index);
  return {
    matches: index => failed[index] === -1,
    matchesBut: column => index => {
      const only = failed[index];
      return only === -1 || (only >= 0 && conditions[only].column === column);
    },
  };
}
