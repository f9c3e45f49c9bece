import { InputError } from '@backstage/errors';

/** @throws InputError when it is not one that was handed out */
export function readVersionsCursor(cursor: unknown): number | undefined {
  if (cursor === undefined) return undefined;
  if (typeof cursor === 'string' && /^\d{1,9}$/.test(cursor)) {
    return Number(cursor);
  }
  throw new InputError(
    'cursor: cannot be read, send nextCursor of the page before as it came',
  );
}
