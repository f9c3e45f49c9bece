import { entityColumn } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { decodeCursor, encodeCursor, queryName } from '../../http';
import { Position, Selection, SortField } from './selection';

const text = z.string().refine(value => !value.includes('\0'));

const cursorSchema = z.strictObject({
  of: z.string(),
  values: z.array(z.union([text, z.number(), z.null()])),
  ref: text,
});

/** Words with an order of their own sort by their rank, which is a number. */
function isNumeric(field: SortField) {
  if ('money' in field) return field.money !== 'currency';
  const column = entityColumn(field.column);
  return column?.type === 'number' || column?.order !== undefined;
}

/** A value of the wrong type would only be found out by the database. */
const fits = (selection: Selection, values: Position['values']) =>
  values.length === selection.order.length &&
  selection.order.every(({ field }, index) => {
    const value = values[index];
    const wanted = isNumeric(field) ? 'number' : 'string';
    return value === null || typeof value === wanted;
  });

export const writeCursor = (selection: Selection, position: Position) =>
  encodeCursor({
    of: queryName(selection),
    values: position.values,
    ref: position.entityRef,
  });

/** @throws InputError when the cursor is not one of ours, or of another query */
export function readCursor(
  selection: Selection,
  cursor: string | undefined,
): Position | undefined {
  const found = decodeCursor(
    cursorSchema.refine(({ values }) => fits(selection, values)),
    queryName(selection),
    cursor,
  );
  return found && { values: found.values, entityRef: found.ref };
}
