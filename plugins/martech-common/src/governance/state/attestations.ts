import { z } from 'zod';
import { attestationTopics } from '../records/otherTypes';

/** Answer of `GET /entities/:kind/:namespace/:name/attestations`: one per topic. */
export const attestationDutiesSchema = z.object({
  topics: z.array(
    z.object({
      topic: z.enum(attestationTopics),
      state: z.enum(['valid', 'due-soon', 'overdue', 'missing']),
      by: z.string().optional(),
      on: z.iso.date().optional(),
      validUntil: z.iso.date().optional(),
      record: z.string().optional().describe('Id of the last one.'),
      mayAttest: z.boolean().describe('Whether the caller may give it now.'),
      who: z.array(z.string()).describe('Who may.'),
    }),
  ),
});

/** @public */
export type AttestationDuties = z.infer<typeof attestationDutiesSchema>;
