import { z } from 'zod';

export const auditEntrySchema = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
  actor: z.string(),
  action: z
    .string()
    .describe('<type>.<action>, for example exception.approve.'),
  subject: z.string().describe('Id of the record, or reference of the entity.'),
  number: z.string().optional(),
  payloadHash: z.string().describe('SHA-256 of what was written, hex.'),
  hash: z.string().describe('SHA-256 over this row and the hash before it.'),
});

/** Answer of `GET /audit?subject=&before=&limit=`: newest first. */
export const auditPageSchema = z.object({
  items: z.array(auditEntrySchema),
  nextCursor: z.string().optional(),
});

/** Answer of `GET /audit/verify[?full=true]`. */
export const auditVerificationSchema = z.object({
  intact: z.boolean(),
  checked: z.int().describe('Rows looked at.'),
  from: z.int().describe('First row looked at.'),
  to: z.int().describe('Last row of the chain.'),
  broken: z
    .object({ seq: z.int(), problem: z.string() })
    .optional()
    .describe('The first row that does not fit.'),
  checkpoint: z
    .object({ seq: z.int(), at: z.iso.datetime(), hash: z.string() })
    .nullable()
    .describe('Where the check began.'),
});

/** @public */
export type AuditEntry = z.infer<typeof auditEntrySchema>;
/** @public */
export type AuditPage = z.infer<typeof auditPageSchema>;
/** @public */
export type AuditVerification = z.infer<typeof auditVerificationSchema>;
