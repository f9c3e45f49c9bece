import { z } from 'zod';
import { changeClasses } from './change';
import { grades, priorities } from './incident';
import { link } from './parts';
import { recordTypes } from '../machines';

export const approvalSchema = z.object({
  area: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  version: z.int().describe('Version of the record that was seen.'),
  revision: z.int().describe('What was asked for then; an edit raises it.'),
  verdict: z.enum(['approve', 'reject']),
  comment: z.string().optional(),
  counts: z
    .boolean()
    .describe('False once what was asked for has changed since.'),
});

export const timelineEntrySchema = z.object({
  from: z.string().nullable().describe('null: it began.'),
  to: z.string(),
  action: z.string(),
  by: z.string().describe('Reference of a person, a service, or `clock`.'),
  at: z.iso.datetime(),
  version: z.int(),
  comment: z.string().optional(),
});

/** Whom a record waits for. */
export const waitsForSchema = z.object({
  duty: z
    .enum(['decide', 'act', 'no-approver'])
    .describe(
      'no-approver: nobody is left who could decide; governance sees it.',
    ),
  area: z.string().optional().describe('Decision area, for `decide`.'),
  who: z
    .array(z.string())
    .describe('References of people and groups; one of them is enough.'),
  via: z
    .enum(['role', 'deputy', 'group', 'directors', 'governance'])
    .describe('How the operating model came to them.'),
  since: z.iso.datetime(),
});

/** One record as lists show it. */
export const recordRowSchema = z.object({
  id: z.string(),
  number: z.string().describe('Readable, for example EXC-42.'),
  type: z.enum(recordTypes),
  entityRef: z.string().optional(),
  entityTitle: z.string().optional(),
  title: z.string(),
  state: z.string(),
  open: z.boolean().describe('Something is still awaited.'),
  decisionAreas: z.array(z.string()),
  requestedBy: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().optional(),
  dueAt: z.iso
    .datetime()
    .optional()
    .describe('When it has to be decided, answered, approved or ends.'),
  overdue: z.boolean(),
  version: z.int(),
  waitsFor: z.array(waitsForSchema),
  /** Of a change; the window also of a freeze. */
  changeClass: z.enum(changeClasses).optional(),
  risk: z.enum(['low', 'medium', 'high']).optional(),
  window: z.object({ start: z.string(), end: z.string() }).optional(),
  /** Of an incident. */
  priority: z.enum(priorities).optional(),
  /** Of an exception. */
  expiresOn: z.iso.date().optional(),
  renewals: z.int().optional(),
  renewalAsked: z.boolean().optional(),
  exposure: z
    .object({
      annualCost: z
        .object({ amount: z.number(), currency: z.string() })
        .optional(),
      personalData: z.string().optional(),
    })
    .optional()
    .describe('What stands behind it: of the entity, as of now.'),
  /** Of a request; the rest of an improvement. */
  requestKind: z.string().optional(),
  value: z.enum(grades).optional().describe('What it brings.'),
  effort: z.enum(grades).optional().describe('What it takes.'),
  place: z.int().optional().describe('In the improvement backlog, 1 first.'),
  /** Of an attestation. */
  topic: z.string().optional(),
  validUntil: z.iso.date().optional(),
  /** Of a release. */
  plannedFor: z.iso.date().optional(),
  /** Of a freeze. */
  scope: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Filter predicate of what it stops; everything without it.'),
});

/** Whether the caller may do something with a record now, and if not, why. */
export const offeredActionSchema = z.object({
  action: z.string(),
  allowed: z.boolean(),
  reason: z.string().optional().describe('Why not, in a sentence.'),
  commentRequired: z.boolean(),
});

/** One record whole. */
export const recordSchema = recordRowSchema.extend({
  description: z.string().optional(),
  links: z.array(link),
  revision: z.int(),
  fields: z
    .record(z.string(), z.unknown())
    .describe('What is particular to the type, with what the portal added.'),
  approvals: z.array(approvalSchema),
  timeline: z.array(timelineEntrySchema).describe('Oldest first.'),
  related: z
    .array(
      z.object({
        id: z.string(),
        number: z.string(),
        type: z.enum(recordTypes),
        title: z.string(),
        state: z.string(),
        relation: z.string().describe('For example workaround-of, part-of.'),
      }),
    )
    .describe('Those the caller may see.'),
  affected: z
    .array(z.string())
    .describe('References of entities behind it in the dependency graph.'),
  actions: z.array(offeredActionSchema).describe('For the caller.'),
});

/** @public */
export type RecordRow = z.infer<typeof recordRowSchema>;
/** @public */
export type MartechRecord = z.infer<typeof recordSchema>;
/** @public */
export type Approval = z.infer<typeof approvalSchema>;
/** @public */
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
/** @public */
export type WaitsFor = z.infer<typeof waitsForSchema>;
/** @public */
export type OfferedAction = z.infer<typeof offeredActionSchema>;
