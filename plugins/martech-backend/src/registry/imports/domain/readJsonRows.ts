import { InputError } from '@backstage/errors';
import { MAX_IMPORT_ROWS } from '@martech-portal/backstage-plugin-martech-common';
import { isDeeper } from '../../../scorecards/preview/domain/asEntity';
import { ImportTable } from './ImportTable';

/** No field of an entity is deeper. */
const DEEPEST = 20;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listOf(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError('text: is not JSON');
  }
  if (Array.isArray(value)) return value;
  throw new InputError('text: must be a JSON list of objects');
}

/** @throws InputError that names the row */
export function readJsonRows(text: string): ImportTable {
  const list = listOf(text);
  if (list.length > MAX_IMPORT_ROWS) {
    throw new InputError(
      `text: has ${list.length} rows, more than ${MAX_IMPORT_ROWS}: split it into several imports with a source each`,
    );
  }
  const rows = list.map((row, index) => {
    if (!isObject(row)) {
      throw new InputError(`text: row ${index + 1} is no object`);
    }
    if (isDeeper(row, DEEPEST)) {
      throw new InputError(`text: row ${index + 1} is nested too deeply`);
    }
    return row;
  });
  return { columns: [...new Set(rows.flatMap(Object.keys))], rows };
}
