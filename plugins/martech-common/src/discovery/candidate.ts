import { z } from 'zod';
import { fullRef, lastDay, words } from '../governance/records/parts';
import { candidateStates } from './candidateStates';
import { registerMatchSchema, seenToolSchema } from './report';
import { discoverySources } from './seenHosts';

/** A tool that was seen and that nobody has registered, as lists show it. */
export const candidateSchema = seenToolSchema.extend({
  id: z.string(),
  domains: z
    .array(z.string())
    .describe('Host names that belong to it, for who registers its vendor.'),
  sources: z.array(
    z.object({
      kind: z.enum(discoverySources),
      site: z.string().optional(),
      count: z.int().describe('When it was looked at last.'),
      firstSeenAt: z.iso.datetime(),
      lastSeenAt: z.iso.datetime(),
    }),
  ),
  firstSeenAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  state: z.enum(candidateStates),
  match: registerMatchSchema,
  decision: z
    .object({
      state: z.enum(candidateStates),
      by: z.string(),
      at: z.iso.datetime(),
      reason: z.string().optional(),
      entityRef: z
        .string()
        .optional()
        .describe('What it is registered as, or runs in.'),
      exception: z
        .object({ id: z.string(), number: z.string(), state: z.string() })
        .optional(),
    })
    .optional()
    .describe('What somebody has said last.'),
  version: z.int(),
});

/** Query of `GET /discovery/candidates`. */
export const candidatesQuerySchema = z.strictObject({
  state: z.enum(candidateStates).optional(),
  category: z.string().max(60).optional(),
  text: z.string().max(200).optional().describe('Part of a name or host.'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(2_000).optional(),
});

/** Answer of `GET /discovery/candidates`, last seen first. */
export const candidatesPageSchema = z.object({
  asOf: z.iso.datetime(),
  items: z.array(candidateSchema),
  totalItems: z.int(),
  counts: z
    .record(z.enum(candidateStates), z.int())
    .describe('Under all conditions but the state.'),
  categories: z.array(z.object({ value: z.string(), count: z.int() })),
  signal: z
    .object({
      id: z.literal('unregistered-tool'),
      tools: z.int().describe('All candidates that wait for somebody.'),
      since: z.iso.datetime().nullable(),
    })
    .describe('The signal of the estate.'),
  nextCursor: z.string().optional(),
});

const reason = words('Why.', 2_000);

/** Body of `POST /discovery/candidates/:id/register`: it is this one. */
export const registerCandidateSchema = z.strictObject({
  entityRef: fullRef('The platform it is registered as.'),
});

/** Body of `POST /discovery/candidates/:id/ignore` and `…/reopen`. */
export const ignoreCandidateSchema = z.strictObject({ reason });

/** Body of `POST /discovery/candidates/:id/except`: asks for an exception. */
export const exceptCandidateSchema = z.strictObject({
  entityRef: fullRef('The platform that it runs in.'),
  reason: words('Why it may stay unregistered for now.'),
  compensatingControl: words('What keeps the risk small meanwhile.'),
  expiresOn: lastDay('Last day on which it counts.'),
});

/** @public */
export type Candidate = z.infer<typeof candidateSchema>;
/** @public */
export type CandidatesQuery = Partial<z.input<typeof candidatesQuerySchema>>;
/** @public */
export type CandidatesPage = z.infer<typeof candidatesPageSchema>;
/** @public */
export type RegisterCandidate = z.infer<typeof registerCandidateSchema>;
/** @public */
export type IgnoreCandidate = z.infer<typeof ignoreCandidateSchema>;
/** @public */
export type ExceptCandidate = z.infer<typeof exceptCandidateSchema>;
