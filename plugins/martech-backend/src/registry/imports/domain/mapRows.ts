import { isDeeper } from '../../../scorecards/preview/domain/asEntity';
import { FieldShape } from './fieldShape';
import { ImportTable } from './ImportTable';
import { putAt } from './putAt';
import { readCell } from './readCell';

/** A column and the field that is made of it. */
interface Mapped {
  column: string;
  path: string;
  shape: FieldShape;
}

/** Rows as values of a form, and the columns that nothing was made of. */
export interface MappedRows {
  rows: Array<Record<string, unknown>>;
  unmapped: string[];
}

const DEEPEST = 20;

/** A column without a mapping is for the field that it is named like. */
function mappedColumns(
  columns: readonly string[],
  mapping: Readonly<Record<string, string>>,
  shapeOf: (path: string) => FieldShape | undefined,
): Mapped[] {
  return columns.flatMap(column => {
    const path = Object.hasOwn(mapping, column) ? mapping[column] : column;
    const shape = shapeOf(path);
    return shape ? [{ column, path, shape }] : [];
  });
}

/** What an inventory says, as values of forms. */
export function mapRows(
  { columns, rows }: ImportTable,
  mapping: Readonly<Record<string, string>>,
  shapeOf: (path: string) => FieldShape | undefined,
): MappedRows {
  const mapped = mappedColumns(columns, mapping, shapeOf);
  const known = new Set(mapped.map(({ column }) => column));
  return {
    rows: rows.map(row => {
      const values: Record<string, unknown> = {};
      for (const { column, path, shape } of mapped) {
        const value = readCell(row[column], shape);
        const isSaid = value !== undefined && value !== null;
        if (isSaid && !isDeeper(value, DEEPEST)) putAt(values, path, value);
      }
      return values;
    }),
    unmapped: columns.filter(column => !known.has(column)),
  };
}
