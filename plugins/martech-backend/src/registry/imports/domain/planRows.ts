import { EntityProblem } from '@martech-portal/backstage-plugin-martech-common';
import { rowIdentity } from './rowIdentity';

/** A row as it begins: what it says, and whether that can be anything at all. */
export interface PlannedRow {
  row: number;
  key: string;
  values: Record<string, unknown>;
  title?: string;
  problems: EntityProblem[];
}

const nameless = {
  path: 'title',
  message: 'is missing, a row needs a title or a name',
};

/** Rows with what names them; a name counts once. */
export function planRows(
  rows: ReadonlyArray<Record<string, unknown>>,
): PlannedRow[] {
  const first = new Map<string, number>();
  return rows.map((values, index) => {
    const row = index + 1;
    const title =
      typeof values.title === 'string' ? values.title.slice(0, 300) : undefined;
    const key = rowIdentity(values);
    if (key === undefined) {
      return { row, key: '', values, title, problems: [nameless] };
    }
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    const message = `${key} is in row ${before} already, give one of them a name of its own`;
    const problems = before === undefined ? [] : [{ path: 'name', message }];
    return {
      row,
      key: before === undefined ? key : '',
      values,
      title,
      problems,
    };
  });
}
