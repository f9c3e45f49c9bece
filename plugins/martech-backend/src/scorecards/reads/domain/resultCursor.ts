import { InputError } from '@backstage/errors';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ResultPosition } from './resultOrder';

const text = z.string().max(1_000);
const cursorSchema = z.tuple([z.string(), z.number(), z.number(), text, text]);

/** Names a query without its page, so that a cursor of another is refused. */
export const queryName = (query: object): string =>
  createHash('sha256')
    .update(JSON.stringify(query))
    .digest('base64url')
    .slice(0, 16);

/** Says after which row of a query the next page starts. */
export const writeResultCursor = (
  query: string,
  { group, score, title, entityRef }: ResultPosition,
): string =>
  Buffer.from(JSON.stringify([query, group, score, title, entityRef])).toString(
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
export function readResultCursor(
  query: string,
  cursor: string | undefined,
): ResultPosition | undefined {
  if (cursor === undefined) return undefined;
  const { data } = cursorSchema.safeParse(decode(cursor));
  if (!data) {
    throw new InputError(
      'cursor: cannot be read, send nextCursor of the page before as it came',
    );
  }
  const [of, group, score, title, entityRef] = data;
  if (of !== query) {
    throw new InputError(
      'cursor: belongs to another query, start from the first page',
    );
  }
  return { group, score, title, entityRef };
}
