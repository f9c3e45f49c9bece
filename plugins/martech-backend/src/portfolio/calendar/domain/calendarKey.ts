import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A key that nobody can guess: 256 random bits. */
export const newCalendarKey = (): string =>
  randomBytes(BYTES).toString('base64url');

/**
 * What is kept of a key. A key is random already, so that nothing can be looked
 * up in tables and a slow hash would only make reading slow.
 */
export const hashOfKey = (key: string): string =>
  createHash('sha256').update(key).digest('hex');
