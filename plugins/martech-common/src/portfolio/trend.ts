import { z } from 'zod';
import { controlStates } from '../governance/state/controlState';

/** How many platforms stand how. */
export const stateCountsSchema = z.record(z.enum(controlStates), z.int());

/** @public */
export type StateCounts = z.infer<typeof stateCountsSchema>;

/** The estate at the end of one day. */
export const trendDaySchema = z.object({
  day: z.iso.date(),
  states: stateCountsSchema,
  platforms: z.int().describe('All that were there and not retired.'),
  readiness: z
    .number()
    .nullable()
    .describe(
      'Mean score of platforms under the readiness standard, 0 to 1; null: nothing was scored, or the standard is hidden from the caller.',
    ),
});

/**
 * Answer of `GET /portfolio/trend`: twelve months of platforms that are in the
 * catalog today and that the caller may see.
 */
export const estateTrendSchema = z.object({
  asOf: z.iso.datetime(),
  historyFrom: z.iso
    .date()
    .nullable()
    .describe('The first day that is known; null: none.'),
  partial: z.boolean().describe('The caller does not see every platform.'),
  days: z
    .array(trendDaySchema)
    .describe(
      'Oldest first: every day of two months, before that every seventh. Today stands as it is now.',
    ),
});

/** @public */
export type TrendDay = z.infer<typeof trendDaySchema>;
/** @public */
export type EstateTrend = z.infer<typeof estateTrendSchema>;
