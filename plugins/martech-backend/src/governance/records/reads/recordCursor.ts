import { InputError } from '@backstage/errors';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { RecordPosition } from '../store/RecordSelection';

const cursorSchema = z.strictObject({
  of: z.string(),
  value: z.int().optional(),
  id: z.string().regex(/^[0-9A-Z]{26}$/),
});

/** A cursor belongs to one query; on another it would skip rows. */
const fingerprint = (query: object) =>
  createHash('sha256')
    .update(JSON.stringify(query))
    .digest('base64url')
    .slice(0, 16);

export const writeRecordCursor = (query: object, position: RecordPosition) =>
  Buffer.from(JSON.stringify({ of: fingerprint(query), ...position })).toString(
    'base64url',
  );

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** @throws InputError when the cursor is not one of ours, or of another query */
export function readRecordCursor(
  query: object,
  cursor: string | undefined,
): RecordPosition | undefined {
  if (cursor === undefined) return undefined;
  const { data } = cursorSchema.safeParse(decode(cursor));
  if (!data) {
    throw new InputError(
      'cursor: cannot be read, send nextCursor of the page before as it came',
    );
  }
  const { of, ...position } = data;
  if (of !== fingerprint(query)) {
    throw new InputError(
      'cursor: belongs to another query, start from the first page',
    );
  }
  return position;
}
