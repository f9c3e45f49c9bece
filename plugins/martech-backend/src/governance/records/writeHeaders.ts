import { InputError } from '@backstage/errors';
import { createHash } from 'node:crypto';
import { Request } from 'express';
import { canonicalJson } from '../../audit/domain/canonicalJson';
import { Retry } from './reads/RecordsService';

/** As a header carries it: printable, and no longer than a key has to be. */
const key = /^[\x21-\x7e]{1,200}$/;

/**
 * Version of the record that the caller has seen.
 *
 * @param what - where it is another thing
 * @throws InputError that says what to send
 */
export function readIfMatch(request: Request, what = 'record'): number {
  const header = request.header('If-Match');
  if (header === undefined) {
    throw new InputError(
      `If-Match: is missing, send the version of the ${what} that you have seen, for example "3"`,
    );
  }
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1];
  if (version === undefined) {
    throw new InputError(
      `If-Match: must be one version of the ${what}, for example "3"`,
    );
  }
  return Number(version);
}

/** @throws InputError when the key is none */
export function readRetry(request: Request): Retry | undefined {
  const header = request.header('Idempotency-Key');
  if (header === undefined) return undefined;
  if (!key.test(header)) {
    throw new InputError(
      'Idempotency-Key: must be 1 to 200 printable characters without spaces, for example a UUID',
    );
  }
  const body: unknown = request.body;
  const bodyHash = createHash('sha256')
    .update(canonicalJson({ body }))
    .digest('hex');
  return { route: `${request.method} ${request.path}`, key: header, bodyHash };
}
