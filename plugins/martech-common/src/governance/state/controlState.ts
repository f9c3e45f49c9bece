import { z } from 'zod';

/**
 * How an entity stands: whether it is under the control that the company wants.
 *
 * @public
 */
export const controlStates = [
  'controlled',
  'drifting',
  'uncontrolled',
  'unknown',
  'not-live',
  'retired',
] as const;

/** @public */
export type ControlStateId = (typeof controlStates)[number];

/** Signals that stand beside the conditions. */
export const redSignals = [
  'owner-left',
  'expired-exception',
  'two-systems-of-record',
  'renewed-uncontrolled',
  'live-without-review',
] as const;

export const amberSignals = [
  'exception-permanent',
  'brittle-integration',
  'template-forks',
  'trust-falling',
  'reporting-stale',
  'workaround-undecided',
  'sandbox-expired',
] as const;

/** @public */
export const signalIds = [...redSignals, ...amberSignals] as const;
/** @public */
export type SignalId = (typeof signalIds)[number];

/** Why a state is what it is. */
export const stateReasonSchema = z.object({
  kind: z.enum(['condition', 'signal', 'error', 'waived', 'platform', 'none']),
  id: z
    .string()
    .describe('Id of the condition or signal, or reference of the platform.'),
  severity: z.enum(['red', 'amber', 'info']),
  message: z.string().describe('In a sentence, as of now.'),
  since: z.iso.datetime().optional(),
  clears: z.string().optional().describe('What makes it go away.'),
  source: z
    .object({
      kind: z.enum(['check', 'record', 'entity', 'fact']),
      ref: z.string(),
    })
    .optional()
    .describe('Where to look: an entity, a record by id, scorecard#check.'),
  path: z
    .array(z.string())
    .optional()
    .describe('Entities between this one and the cause.'),
});

export const controlStateSchema = z.object({
  state: z.enum(controlStates),
  since: z.iso.datetime().nullable(),
  waived: z
    .int()
    .describe('Conditions that hold only because an exception covers them.'),
  reasons: z.array(stateReasonSchema).describe('The gravest first.'),
});

/** One span of the timeline of an entity. */
export const stateSpanSchema = z.object({
  state: z.enum(controlStates),
  from: z.iso.datetime(),
  to: z.iso.datetime().nullable(),
  reasons: z.array(z.string()).describe('Ids of conditions and signals.'),
});

/** Answer of `GET /entities/:kind/:namespace/:name/control[?asOf=DAY]`. */
export const entityControlSchema = z.object({
  entityRef: z.string(),
  asOf: z.string(),
  historyFrom: z.iso.date().nullable(),
  control: controlStateSchema,
  timeline: z
    .array(stateSpanSchema)
    .describe('The twelve months before, oldest first.'),
});

/** Answer of `GET /portfolio/overview[?asOf=DAY]`, over what the caller may see. */
export const controlOverviewSchema = z.object({
  asOf: z.string(),
  historyFrom: z.iso.date().nullable(),
  states: z.record(z.enum(controlStates), z.int()),
  consistency: z
    .object({
      today: z.number().nullable().describe('0 to 1.'),
      lowest: z
        .number()
        .nullable()
        .describe('Minimum of 90 days: the headline.'),
      lowestOn: z.iso.date().nullable(),
      expected: z.int().describe('Capabilities that count.'),
      missing: z
        .array(z.string())
        .describe('Capabilities without a ready, controlled platform.'),
      days: z
        .array(z.object({ day: z.iso.date(), value: z.number() }))
        .describe('The last 90 days, or since history began.'),
      partial: z
        .boolean()
        .describe('The caller does not see every platform; days are left out.'),
    })
    .describe(
      'Share of business capabilities served by a ready, controlled platform.',
    ),
  signals: z.array(z.object({ id: z.enum(signalIds), entities: z.int() })),
});

/** Answer of `GET /gate/:kind/:namespace/:name`. */
export const gateSchema = z.object({
  entityRef: z.string(),
  open: z.boolean(),
  reasons: z.array(z.string()).describe('Why it is closed, in sentences.'),
  review: z
    .object({
      id: z.string(),
      number: z.string(),
      state: z.string(),
      decidedAt: z.iso.datetime().optional(),
    })
    .nullable()
    .describe('The last go-live review.'),
  control: z.enum(controlStates),
  checkedAt: z.iso.datetime(),
});

/** @public */
export type StateReason = z.infer<typeof stateReasonSchema>;
/** @public */
export type ControlState = z.infer<typeof controlStateSchema>;
/** @public */
export type StateSpan = z.infer<typeof stateSpanSchema>;
/** @public */
export type EntityControl = z.infer<typeof entityControlSchema>;
/** @public */
export type ControlOverview = z.infer<typeof controlOverviewSchema>;
/** @public */
export type Gate = z.infer<typeof gateSchema>;
