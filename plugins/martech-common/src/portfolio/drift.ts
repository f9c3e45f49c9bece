import { z } from 'zod';
import {
  controlStates,
  stateReasonSchema,
} from '../governance/state/controlState';
import { stateCountsSchema } from './trend';

/**
 * What became of a platform between two days: `lost` control, got `worse` or
 * `better` without having it, `regained` it, `went-live`, `retired`, was `new`;
 * `other`: for example not live any more, or not known.
 *
 * @public
 */
export const driftMoves = [
  'lost',
  'worse',
  'better',
  'regained',
  'went-live',
  'new',
  'retired',
  'other',
] as const;

/** @public */
export type DriftMove = (typeof driftMoves)[number];

const limit = z.coerce.number<number | string>().int().min(1).max(200);
const cursor = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, { error: 'must be nextCursor of the page before' });

/** Query of `GET /portfolio/drift`. */
export const driftQuerySchema = z.strictObject({
  asOf: z.unknown().optional().describe('A day; today without it.'),
  from: z
    .unknown()
    .optional()
    .describe('A day before it, whose end counts; 30 days before without it.'),
  move: z.enum(driftMoves).optional().describe('Only events of a kind.'),
  limit: limit.default(50),
  cursor: cursor.optional(),
});

/** A platform that stood otherwise at the end of a day than of the day before. */
export const driftEventSchema = z.object({
  day: z.iso.date(),
  entityRef: z.string(),
  title: z.string(),
  owner: z.string().optional(),
  move: z.enum(driftMoves),
  before: z.enum(controlStates).nullable().describe('null: it was not there.'),
  after: z.enum(controlStates),
  reasons: z
    .array(stateReasonSchema)
    .describe('What came up; of better and regained: what went away.'),
});

/** @public */
export type DriftEvent = z.infer<typeof driftEventSchema>;

/** What came up most when platforms lost control or got worse. */
export const driftCauseSchema = z.object({
  kind: z.enum(['condition', 'signal']),
  id: z.string().describe('Of the condition or signal.'),
  events: z.int(),
});

/** @public */
export type DriftCause = z.infer<typeof driftCauseSchema>;

/** Answer of `GET /portfolio/drift`, over what the caller may see. */
export const driftSchema = z.object({
  asOf: z.iso.date(),
  from: z.iso
    .date()
    .describe('Not before history began; events are after its end.'),
  historyFrom: z.iso.date().nullable(),
  partial: z.boolean().describe('The caller does not see every platform.'),
  before: stateCountsSchema.describe('At the end of `from`.'),
  after: stateCountsSchema.describe('At the end of `asOf`, or now.'),
  moves: z.record(z.enum(driftMoves), z.int()).describe('All events by kind.'),
  causes: z.array(driftCauseSchema).describe('The most frequent first.'),
  causesOf: z
    .int()
    .describe('Events lost and worse that causes are counted over: the last.'),
  total: z.int().describe('Events that fit the query.'),
  items: z.array(driftEventSchema).describe('The last first.'),
  nextCursor: z.string().optional(),
});

/** @public */
export type Drift = z.infer<typeof driftSchema>;

/** @public */
export interface DriftQuery {
  asOf?: string;
  from?: string;
  move?: DriftMove;
  limit?: number;
  cursor?: string;
}

/** Query of `GET /portfolio/drift/platforms`. */
export const standingQuerySchema = z.strictObject({
  asOf: z.unknown().optional().describe('A day; today without it.'),
  state: z.enum(controlStates),
  limit: limit.default(50),
  cursor: cursor.optional(),
});

/** @public */
export interface StandingQuery {
  asOf?: string;
  state: (typeof controlStates)[number];
  limit?: number;
  cursor?: string;
}

/** Answer of `GET /portfolio/drift/platforms`: who stood so, by title. */
export const standingSchema = z.object({
  asOf: z.iso.date(),
  state: z.enum(controlStates),
  total: z.int(),
  items: z.array(
    z.object({
      entityRef: z.string(),
      title: z.string(),
      owner: z.string().optional(),
      since: z.iso.date().describe('Since when it stood so on that day.'),
      now: z.enum(controlStates),
    }),
  ),
  nextCursor: z.string().optional(),
});

/** @public */
export type Standing = z.infer<typeof standingSchema>;
