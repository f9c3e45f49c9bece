import { z } from 'zod';
import { StoredReason } from '../domain/StoredReason';

/** What rows of history are about that this part of the portal writes. */
export const stateSubjects = {
  state: 'state',
  trust: 'fact:pulse/trust',
} as const;

const reasonSchema: z.ZodType<StoredReason> = z.object({
  kind: z.enum(['condition', 'signal', 'error', 'waived', 'platform', 'none']),
  id: z.string(),
  severity: z.enum(['red', 'amber', 'info']),
  since: z.number().optional(),
  source: z
    .object({
      kind: z.enum(['check', 'record', 'entity', 'fact']),
      ref: z.string(),
    })
    .optional(),
  path: z.array(z.string()).optional(),
  data: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .optional(),
});

/** Evidence of a row of history about a state: why it was so when it began. */
export const stateEvidenceSchema = z.object({
  /** Since when the state was the same, milliseconds. */
  since: z.number(),
  /** `<kind>:<id>` of every reason. */
  reasons: z.array(z.string()),
  stored: z.array(reasonSchema),
});
