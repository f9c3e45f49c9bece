import { createHash } from 'node:crypto';
import { InputError } from '@backstage/errors';
import { entityColumn } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
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

/** A cursor belongs to one selection; on another it would skip rows. */
const fingerprint = (selection: Selection) =>
  createHash('sha256')
    .update(JSON.stringify(selection))
    .digest('base64url')
    .slice(0, 16);

export const writeCursor = (selection: Selection, position: Position) =>
  Buffer.from(
    JSON.stringify({
      of: fingerprint(selection),
      values: position.values,
      ref: position.entityRef,
    }),
  ).toString('base64url');

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** @throws InputError when the cursor is not one of ours, or of another query */
export function readCursor(
  selection: Selection,
  cursor: string | undefined,
): Position | undefined {
  if (cursor === undefined) return undefined;
  const { data } = cursorSchema.safeParse(decode(cursor));
  if (!data || !fits(selection, data.values)) {
    throw new InputError(
      'cursor: cannot be read, send nextCursor of the page before as it came',
    );
  }
  if (data.of !== fingerprint(selection)) {
    throw new InputError(
      'cursor: belongs to another query, start from the first page',
    );
  }
  return { values: data.values, entityRef: data.ref };
}
