import { z } from 'zod';
import { recordTypes } from '../machines';
import { priorities } from './incident';
import { recordRowSchema } from './record';

const flag = z.enum(['true', 'false']).transform(text => text === 'true');

/**
 * Query of `GET /exceptions`, `GET /changes` and so on, and of `GET /records`,
 * which takes all types.
 */
export const recordsQuerySchema = z.strictObject({
  type: z
    .string()
    .optional()
    .describe('Types with commas between; of GET /records only.'),
  entityRef: z.string().max(500).optional(),
  owner: z
    .string()
    .max(500)
    .optional()
    .describe('Of entities that this group or person owns.'),
  state: z.string().max(500).optional().describe('States, commas between.'),
  open: flag.optional(),
  overdue: flag.optional(),
  area: z.string().max(63).optional().describe('A decision area.'),
  priority: z.enum(priorities).optional().describe('Of incidents.'),
  mine: flag.optional().describe('Asked for by the caller.'),
  waitsForMe: flag.optional(),
  text: z.string().max(200).optional().describe('Words of number and title.'),
  from: z.iso.date().optional().describe('Changes: window not before.'),
  to: z.iso.date().optional().describe('Changes: window not after.'),
  orderBy: z
    .enum(['newest', 'oldest', 'due', 'updated', 'priority'])
    .default('newest')
    .describe('priority: the gravest first, among equals the oldest.'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(500).optional(),
});

/** One page of records; go on with `nextCursor` until it is missing. */
export const recordsPageSchema = z.object({
  items: z.array(recordRowSchema),
  nextCursor: z.string().optional(),
});

/** Answer of `GET /records/counts`: open records the caller may see. */
export const recordCountsSchema = z.object({
  types: z.array(
    z.object({
      type: z.enum(recordTypes),
      open: z.int(),
      overdue: z.int(),
      states: z.record(z.string(), z.int()),
    }),
  ),
  waitsForMe: z.int(),
});

/** Answer of `GET /inbox`: what waits for the caller, the oldest risk first. */
export const inboxSchema = z.object({
  items: z.array(
    recordRowSchema.extend({
      why: z.string().describe('Why it is with the caller, in a sentence.'),
      duty: z.enum(['decide', 'act', 'no-approver']),
      areas: z.array(z.string()).describe('Areas the caller may decide on it.'),
    }),
  ),
  total: z.int(),
  nextCursor: z.string().optional(),
});

/** @public */
export type RecordsQuery = z.input<typeof recordsQuerySchema>;
/** @public */
export type RecordsPage = z.infer<typeof recordsPageSchema>;
/** @public */
export type OpenRecordCounts = z.infer<typeof recordCountsSchema>;
/** @public */
export type Inbox = z.infer<typeof inboxSchema>;
