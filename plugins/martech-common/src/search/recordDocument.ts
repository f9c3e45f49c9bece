import { z } from 'zod';
import { recordTypes } from '../governance/machines';
import { recordRowSchema } from '../governance/records/record';

/**
 * The type that records have among the documents of Backstage's search.
 *
 * @public
 */
export const RECORD_DOCUMENT_TYPE = 'martech-record';

/** What search keeps of a record. */
export const recordDocumentSchema = z.object({
  id: z.string(),
  number: z.string().describe('Readable, for example EXC-42.'),
  recordType: z.enum(recordTypes),
  title: z.string(),
  text: z.string().describe('Everything in it that people wrote.'),
  state: z.string(),
  entityRef: z.string().optional(),
  entityTitle: z.string().optional(),
});

/** Query of `GET /records/documents`, for services. */
export const recordDocumentsQuerySchema = z.strictObject({
  after: z
    .string()
    .max(26)
    .default('')
    .describe('Id of the last one of the page before.'),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});

/** A page of what search keeps; go on with `nextAfter` until it is missing. */
export const recordDocumentsSchema = z.object({
  items: z.array(recordDocumentSchema),
  nextAfter: z.string().optional(),
});

/** Body of `POST /records/found`. */
export const findRecordsSchema = z.strictObject({
  ids: z.array(z.string().min(1).max(26)).max(500),
});

/** Those that the caller may see, as they are now. */
export const foundRecordsSchema = z.object({
  items: z.array(recordRowSchema),
  isAll: z
    .boolean()
    .describe('No record is hidden from the caller, whatever was asked for.'),
});

/** @public */
export type RecordDocument = z.infer<typeof recordDocumentSchema>;
/** @public */
export type RecordDocuments = z.infer<typeof recordDocumentsSchema>;
/** @public */
export type FoundRecords = z.infer<typeof foundRecordsSchema>;
