import {
  ColumnCondition,
  EntityColumn,
  EntityColumnName,
} from '@martech-portal/backstage-plugin-martech-common';
import { Problem } from './problems';
import { Condition, Range } from './selection';

interface Read {
  name: EntityColumnName;
  column: EntityColumn;
  condition: ColumnCondition;
  path: string;
  /** Whether amounts can be compared across currencies. */
  hasBase: boolean;
}

const listed = ['text', 'ref', 'set'];

function readValues(
  { name, column, path }: Read,
  values: string[],
): Condition | Problem {
  if (!listed.includes(column.type)) {
    return {
      path,
      message: `a ${column.type} takes a range (from, to) or exists, not in`,
    };
  }
  if (values.some(value => value.includes('\0'))) {
    return { path, message: 'a value holds a character that text cannot hold' };
  }
  const asRefs = column.type === 'ref' || column.ofRefs;
  return {
    type: column.type === 'set' ? 'members' : 'values',
    column: name,
    values: asRefs ? values.map(ref => ref.toLocaleLowerCase('en')) : values,
  };
}

function rangeProblem(type: EntityColumn['type'], { from, to }: Range) {
  const wanted = type === 'day' ? 'string' : 'number';
  const wrong = [from, to].find(
    end => end !== undefined && typeof end !== wanted,
  );
  if (wrong !== undefined) {
    return wanted === 'string'
      ? `${wrong} is not a day, write YYYY-MM-DD`
      : `${wrong} is not a number`;
  }
  return from !== undefined && to !== undefined && from > to
    ? `from is after to, nothing can be in between`
    : undefined;
}

function readRange(
  { name, column, path, hasBase }: Read,
  { currency, ...range }: Range & { currency?: string },
): Condition | Problem {
  if (listed.includes(column.type)) {
    const kind = column.type === 'ref' ? 'reference' : column.type;
    return { path, message: `a ${kind} takes in or exists, not a range` };
  }
  const message = rangeProblem(column.type, range);
  if (message) return { path, message };
  if (column.type !== 'money') {
    return currency
      ? { path, message: `a ${column.type} has no currency, remove it` }
      : { type: 'range', column: name, range };
  }
  if (!currency && !hasBase) {
    return {
      path: `${path}.currency`,
      message:
        'is missing: say in which currency, for example EUR, or set martech.money in the app config to compare amounts in one currency',
    };
  }
  return { type: 'money', column: name, range, currency };
}

/** What a condition means for the column it is put on. */
export function readCondition(read: Read): Condition | Problem {
  const { condition } = read;
  if ('in' in condition) return readValues(read, condition.in);
  if ('exists' in condition) {
    return { type: 'exists', column: read.name, exists: condition.exists };
  }
  return readRange(read, condition);
}
