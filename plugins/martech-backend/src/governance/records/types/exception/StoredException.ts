import {
  exceptionFields,
  ExceptionFields,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { StoredRecord } from '../../domain';

/** Fields of an exception as they are kept. */
const storedException = exceptionFields.extend({
  /** How often its last day was moved. */
  renewals: z.int(),
  /** A new last day that somebody has asked for and nobody has decided on. */
  renewal: z
    .object({
      expiresOn: z.string(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    })
    .optional(),
});

export type StoredException = z.infer<typeof storedException>;
export type Covers = ExceptionFields['covers'];

/** What is kept of a record is read by every list that shows it. */
const known = new WeakMap<StoredRecord['fields'], StoredException>();

export function readException({
  fields,
}: Pick<StoredRecord, 'fields'>): StoredException {
  const read = known.get(fields) ?? storedException.parse(fields);
  known.set(fields, read);
  return read;
}

/** Whether two are about the same thing, at least in part. */
export function coverSame(one: Covers, other: Covers): boolean {
  if (one.kind === 'checks') {
    return (
      other.kind === 'checks' &&
      one.checks.some(({ scorecard, check }) =>
        other.checks.some(
          also => also.scorecard === scorecard && also.check === check,
        ),
      )
    );
  }
  if (one.kind === 'signal') {
    return other.kind === 'signal' && one.signal === other.signal;
  }
  if (one.kind === 'tool') {
    return other.kind === 'tool' && one.domain === other.domain;
  }
  return other.kind === 'workaround' && one.incident === other.incident;
}
