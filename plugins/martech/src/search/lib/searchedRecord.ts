import {
  RECORD_DOCUMENT_TYPE,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

const indexed = z.object({
  id: z.string(),
  number: z.string(),
  recordType: z.enum(recordTypes),
  title: z.string(),
  text: z.string(),
  location: z.string(),
  state: z.string(),
  overdue: z.boolean().optional(),
  entityRef: z.string().optional(),
});

/** A governance record as search has found it, with how it stands now. */
export type SearchedRecord = z.infer<typeof indexed>;

/** Undefined for what is no governance record. */
export const searchedRecord = (result: {
  type: string;
  document: unknown;
}): SearchedRecord | undefined =>
  result.type === RECORD_DOCUMENT_TYPE
    ? indexed.safeParse(result.document).data
    : undefined;
