import { recordTypes } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

/** Somebody a record waits for. */
const newDutySchema = z.object({
  principal: z.string().describe('Person or group.'),
  duty: z.enum(['decide', 'act', 'no-approver']),
  area: z.string().optional(),
});

/**
 * What happened to a record, as it is put into the outbox. Titles and other
 * texts are read when it is delivered, so that they can be erased.
 */
export const recordNewsSchema = z.object({
  type: z.enum(recordTypes),
  action: z.string().describe('Of the machine; `create` where it began.'),
  number: z.string().describe('Readable, for example EXC-42.'),
  version: z.number().describe('Of the record, after it.'),
  by: z.string().describe('Reference of a person or service, or `clock`.'),
  from: z.string().nullish().describe('State before; missing: it began.'),
  state: z.string().describe('State after.'),
  settled: z
    .boolean()
    .optional()
    .describe(
      'What was asked for is decided although the state stays, for example a renewal.',
    ),
  to: z
    .array(newDutySchema)
    .describe(
      'Whom it waits for now and did not before; after an edit that voids approvals, all.',
    ),
});

/** @see recordNewsSchema */
export type RecordNews = z.input<typeof recordNewsSchema>;
