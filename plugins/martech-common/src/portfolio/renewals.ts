import { z } from 'zod';
import { controlStates } from '../governance/state/controlState';

/**
 * Where a renewal stands, by its notice deadline: `missed` (too late for this
 * term), in 30, 60, 90 or 120 days, `later`; `ended` when the contract is over
 * and the platform still in use; `undated` when end or notice is not known.
 *
 * @public
 */
export const renewalWindows = [
  'missed',
  '30',
  '60',
  '90',
  '120',
  'later',
  'ended',
  'undated',
] as const;

/** @public */
export type RenewalWindow = (typeof renewalWindows)[number];

/** @public */
export const renewalOutcomes = [
  'renew',
  'renegotiate',
  'migrate',
  'retire',
] as const;

/** @public */
export type RenewalOutcome = (typeof renewalOutcomes)[number];

/** @public */
export const fundings = [
  'run',
  'run-and-project',
  'project-only',
  'none',
] as const;

/** @public */
export type Funding = (typeof fundings)[number];

const ref = z.string();
const day = z.iso.date();
const money = z.object({ amount: z.number(), currency: z.string() });

/** What some platforms cost together. */
export const costSumSchema = z.object({
  platforms: z.int(),
  amounts: z.array(money).describe('One total for each currency.'),
  inBase: z
    .number()
    .nullable()
    .describe('One total; null without `martech.money` or without any rate.'),
  withoutCost: z.int().describe('Platforms of which no cost is known.'),
  withoutRate: z
    .int()
    .describe('Platforms in a currency without a rate: not in `inBase`.'),
});

/** @public */
export type CostSum = z.infer<typeof costSumSchema>;

/** A decision about what becomes of a contract. */
export const renewalDecisionSchema = z.object({
  entityRef: ref,
  title: z.string(),
  lifecycle: z.enum(['proposed', 'accepted']),
  outcome: z.enum(renewalOutcomes).optional(),
  decidedOn: day.optional(),
  until: day.optional().describe('Until when the contract runs after that.'),
});

/** @public */
export type RenewalDecision = z.infer<typeof renewalDecisionSchema>;

/** A platform whose contract renews or ends. */
export const renewalSchema = z.object({
  entityRef: ref,
  title: z.string(),
  owner: ref.optional(),
  vendor: ref.optional(),
  tier: z.string().optional(),
  lifecycle: z.string(),
  state: z.enum(controlStates),
  window: z.enum(renewalWindows),
  noticeDeadline: day.optional().describe('Last day to give notice.'),
  contractEnd: day.optional(),
  autoRenew: z.boolean().describe('Renews when nobody gives notice.'),
  renewedOn: day.optional().describe('When it last renewed itself.'),
  annualCost: money.optional(),
  costInBase: z.number().optional().describe('With `martech.money`.'),
  budgetOwner: ref.optional(),
  seats: z
    .object({
      bought: z.int(),
      active: z.number().optional().describe('Missing: nothing reports it.'),
      unused: z.number().optional(),
      observedAt: z.iso.datetime().optional(),
      waste: money.optional().describe('Share of the cost, seats not used.'),
    })
    .optional(),
  funding: z
    .enum(fundings)
    .describe('Which money is written down: to run it, for projects, both.'),
  decision: renewalDecisionSchema
    .optional()
    .describe('About the renewal that is ahead; missing: nobody decided.'),
  atRisk: z
    .boolean()
    .describe(
      'Drifting, uncontrolled or unknown, and the deadline is within 120 days.',
    ),
  tooLate: z
    .boolean()
    .describe('The deadline has passed, the end has not, nobody left in time.'),
});

/** @public */
export type Renewal = z.infer<typeof renewalSchema>;

const windowSumSchema = z.object({
  window: z.enum(renewalWindows),
  all: costSumSchema,
  notControlled: costSumSchema.describe('Drifting, uncontrolled or unknown.'),
  undecided: z.int().describe('Platforms without an accepted decision.'),
});

/** @public */
export type RenewalWindowSum = z.infer<typeof windowSumSchema>;

const weekSchema = z.object({
  from: day.describe('First of seven days.'),
  all: costSumSchema,
  notControlled: costSumSchema,
  undecided: z.int(),
});

/**
 * Deadlines of seven days.
 *
 * @public
 */
export type RenewalWeek = z.infer<typeof weekSchema>;

const choiceSchema = z.object({ value: z.string(), platforms: z.int() });

/** Answer of `GET /portfolio/renewals`, over what the caller may see. */
export const renewalsSchema = z.object({
  asOf: day,
  base: z
    .object({ currency: z.string(), ratesAsOf: day })
    .nullable()
    .describe('Of totals over currencies, from `martech.money`.'),
  moneyAtRisk: costSumSchema,
  tooLate: costSumSchema,
  undecided: costSumSchema.describe(
    'No accepted decision, deadline within 120 days.',
  ),
  unused: costSumSchema.extend({
    seats: z.number().describe('Bought and not used, where usage is known.'),
    unknown: z.int().describe('Platforms with seats whose use nobody reports.'),
  }),
  windows: z.array(windowSumSchema),
  weeks: z.array(weekSchema).describe('The 18 weeks from today.'),
  choices: z
    .object({
      owner: z.array(choiceSchema),
      vendor: z.array(choiceSchema),
      state: z.array(choiceSchema),
    })
    .describe('Values to filter by, the most frequent first; at most 200.'),
  total: z.int().describe('Renewals that fit the query.'),
  items: z.array(renewalSchema),
  nextCursor: z.string().optional(),
});

/**
 * Renewals by notice deadline. All numbers but `choices` follow the filters of
 * the query, and only `total` and `items` follow its windows, its risk and when
 * it is due.
 *
 * @public
 */
export type Renewals = z.infer<typeof renewalsSchema>;
