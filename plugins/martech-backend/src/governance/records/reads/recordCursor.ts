import { z } from 'zod';
import { decodeCursor, encodeCursor, queryName } from '../../../http';
import { RecordPosition } from '../store/RecordSelection';

const cursorSchema = z.strictObject({
  of: z.string(),
  value: z.int().optional(),
  id: z.string().regex(/^[0-9A-Z]{26}$/),
});

export const writeRecordCursor = (query: object, position: RecordPosition) =>
  encodeCursor({ of: queryName(query), ...position });

/** @throws InputError when the cursor is not one of ours, or of another query */
export function readRecordCursor(
  query: object,
  cursor: string | undefined,
): RecordPosition | undefined {
  const found = decodeCursor(cursorSchema, queryName(query), cursor);
  if (!found) return undefined;
  const { of: _, ...position } = found;
  return position;
}
