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
  entityRef: z.string().optional(),
  payloadHash: z.string().describe('SHA-256 of what was written, hex.'),
  previous: z.string().describe('Hash of the row before.'),
  hash: z.string().describe('SHA-256 over this row and the hash before it.'),
});

/** Answer of `GET /audit?subject=&cursor=&limit=`: newest first. */
export const auditPageSchema = z.object({
  items: z.array(auditEntrySchema),
  nextCursor: z.string().optional(),
});

/** Query of `GET /audit`. */
export const auditQuerySchema = z.strictObject({
  subject: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('Id of a record, or reference of an entity.'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, { error: 'must be nextCursor of the page before' })
    .optional(),
});

/** Query of `GET /audit/verify`. */
export const auditVerifyQuerySchema = z.strictObject({
  full: z
    .enum(['', 'true', 'false'], { error: 'must be true or false' })
    .transform(text => text !== 'false')
    .optional()
    .describe('Look at all rows instead of those after the last checkpoint.'),
});

/** Answer of `GET /audit/verify[?full=true]`. */
export const auditVerificationSchema = z.object({
  intact: z.boolean(),
  checked: z.int().describe('Rows looked at.'),
  from: z.int().describe('First row looked at.'),
  to: z.int().describe('Last row of the chain.'),
  broken: z
    .object({
      seq: z.int(),
      kind: z
        .enum(['hash', 'gap', 'previous', 'head', 'checkpoint'])
        .describe(
          'hash: a row was changed; gap: rows are missing; previous: a row does not follow the one before; head: the end is not where it was; checkpoint: rows were written anew.',
        ),
      problem: z.string().describe('The same in a sentence.'),
    })
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
