import { InputError } from '@backstage/errors';
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Names a query without its page: a cursor of another would skip rows. */
export const queryName = (query: object): string =>
  createHash('sha256')
    .update(JSON.stringify(query))
    .digest('base64url')
    .slice(0, 16);

/** A cursor as it travels. */
export const encodeCursor = (content: object): string =>
  Buffer.from(JSON.stringify(content)).toString('base64url');

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/**
 * What a cursor holds; undefined when there is none.
 *
 * @param query - name of the query that it has to belong to
 * @throws InputError when the cursor is not one of ours, or of another query
 */
export function decodeCursor<Content extends { of: string }>(
  schema: z.ZodType<Content>,
  query: string,
  cursor: string | undefined,
): Content | undefined {
  if (cursor === undefined) return undefined;
  const { data } = schema.safeParse(decode(cursor));
  if (!data) {
    throw new InputError(
      'cursor: cannot be read, send nextCursor of the page before as it came',
    );
  }
  if (data.of !== query) {
    throw new InputError(
      'cursor: belongs to another query, start from the first page',
    );
  }
  return data;
}
