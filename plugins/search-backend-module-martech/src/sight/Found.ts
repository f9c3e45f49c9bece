import { RECORD_DOCUMENT_TYPE } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

/** What search answers, as far as it has to be looked at; the rest is left as it is. */
const foundSchema = z.looseObject({
  results: z.array(
    z.looseObject({ type: z.string(), document: z.looseObject({}) }),
  ),
});

const recordSchema = z.looseObject({ id: z.string() });

export type Found = z.infer<typeof foundSchema>;

/** Undefined when it is no answer of a search, for example an error. */
export const readFound = (body: unknown): Found | undefined =>
  foundSchema.safeParse(body).data;

export const isRecord = ({ type }: Found['results'][number]) =>
  type === RECORD_DOCUMENT_TYPE;

/** Of a record that was found; undefined for one without. */
export const idOf = ({ document }: Found['results'][number]) =>
  recordSchema.safeParse(document).data?.id;

export const idsIn = ({ results }: Found): string[] =>
  results.filter(isRecord).flatMap(one => idOf(one) ?? []);

/**
 * Whether there is a number of results that may count records.
 *
 * @param types - those that were asked for; missing: all
 */
export const mayCountRecords = (found: Found, types: unknown): boolean =>
  found.numberOfResults !== undefined &&
  (!Array.isArray(types) || types.includes(RECORD_DOCUMENT_TYPE));
