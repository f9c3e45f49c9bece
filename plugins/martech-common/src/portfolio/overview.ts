import { z } from 'zod';
import {
  controlOverviewSchema,
  controlStates,
} from '../governance/state/controlState';
import { conditions } from '../kinds/marketingScorecard/check';

const ref = z.string();
const day = z.iso.date();
const state = z.enum(controlStates);

/** A platform that stands otherwise than it did at the end of another day. */
export const stateTurnSchema = z.object({
  entityRef: ref,
  title: z.string(),
  owner: ref.optional(),
  from: state,
  to: state,
  at: z.iso.datetime().optional().describe('When the state was reached.'),
  reasons: z
    .array(z.string())
    .describe('Conditions and signals of the state reached, gravest first.'),
});

/** @public */
export type StateTurn = z.infer<typeof stateTurnSchema>;

/** How platforms in use moved between two days. */
export const stateTurnsSchema = z.object({
  since: day.describe('The end of this day is compared with.'),
  lost: z.object({
    total: z.int().describe('Stand worse than then.'),
    items: z.array(stateTurnSchema).describe('At most 10, gravest first.'),
  }),
  regained: z.object({
    total: z.int().describe('Stand better than then.'),
    items: z.array(stateTurnSchema).describe('At most 10, newest first.'),
  }),
  added: z.int().describe('Platforms that had no state then.'),
});

/** @public */
export type StateTurns = z.infer<typeof stateTurnsSchema>;

/** A go-live condition over the platforms in use that have been measured. */
export const conditionCountSchema = z.object({
  id: z.enum(conditions),
  holds: z.int().describe('Exceptions not among them.'),
  waived: z.int().describe('Hold only because an exception covers them.'),
  lost: z.int().describe('Do not hold.'),
});

/** @public */
export type ConditionCount = z.infer<typeof conditionCountSchema>;

/** A platform in use that is not ready. */
export const unreadySchema = z.object({
  entityRef: ref,
  title: z.string(),
  owner: ref.optional(),
  state,
  liveSince: z.iso
    .datetime()
    .optional()
    .describe('First seen launched or operating without a break.'),
  missing: z.array(z.string()).describe('Conditions that do not hold.'),
});

/** @public */
export type Unready = z.infer<typeof unreadySchema>;

/** Answer of `GET /portfolio/overview[?asOf=DAY]`, over what the caller may see. */
export const portfolioOverviewSchema = controlOverviewSchema.extend({
  platforms: z.int().describe('That count, retired ones included.'),
  week: stateTurnsSchema
    .nullable()
    .describe('Against seven days before; null: history is shorter.'),
  readiness: z.object({
    measured: z
      .int()
      .describe('Platforms in use that a readiness standard has been seen on.'),
    ready: z.int().describe('Of these, all eight conditions hold.'),
    waived: z.int().describe('Of the ready ones, some only by exception.'),
    conditions: z.array(conditionCountSchema),
  }),
  unready: z
    .object({
      total: z.int(),
      items: z
        .array(unreadySchema)
        .describe('At most 10, longest in use first.'),
    })
    .nullable()
    .describe(
      'Launched or operating, measured, not ready; null for past days.',
    ),
});

/** @public */
export type PortfolioOverview = z.infer<typeof portfolioOverviewSchema>;
