import { z } from 'zod';

/** How many platforms serve a capability somewhere. */
export const coverageCountsSchema = z.object({
  live: z.int().describe('In production use.'),
  served: z.int().describe('Of these, ready and controlled.'),
  planned: z.int().describe('Not yet live.'),
});

/**
 * Answer of `GET /portfolio/capabilities[?asOf=DAY]`: which capability is
 * served in which market, over what the caller may see. A platform without
 * markets is in no market; it counts under `unplaced`.
 */
export const coverageSchema = z.object({
  asOf: z.string(),
  historyFrom: z.iso.date().nullable(),
  partial: z.boolean().describe('The caller does not see every platform.'),
  configured: z
    .boolean()
    .describe('The company set which capabilities it wants to have.'),
  markets: z.array(z.string()).describe('That any platform names.'),
  capabilities: z.array(
    z.object({
      id: z.string(),
      all: coverageCountsSchema.describe('Each platform once.'),
      unplaced: coverageCountsSchema.describe('Platforms without a market.'),
      markets: z.record(z.string(), coverageCountsSchema),
    }),
  ),
});

/** @public */
export type CoverageCounts = z.infer<typeof coverageCountsSchema>;
/** @public */
export type Coverage = z.infer<typeof coverageSchema>;
