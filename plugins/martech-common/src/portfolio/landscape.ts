import { z } from 'zod';
import { controlStates } from '../governance/state/controlState';
import { tiers } from '../kinds/marketingPlatform/tiers';

/** A place in a list of the same answer; null where the platform has no value. */
const place = z.int().min(0).nullable();

/**
 * Answer of `GET /portfolio/landscape[?asOf=DAY]`: every platform that the
 * caller may see and that is not retired, as columns, because thousands of them
 * are drawn at once. The n-th value of each column is about the same platform.
 */
export const landscapeSchema = z.object({
  asOf: z.string().describe('The moment, or the day that was asked for.'),
  today: z.iso.date().describe('In UTC, by the clock of the portal.'),
  historyFrom: z.iso
    .date()
    .nullable()
    .describe('First day of which states are known.'),
  partial: z.boolean().describe('The caller does not see every platform.'),
  types: z
    .array(z.object({ id: z.string(), category: z.string() }))
    .describe('Subcategories that occur, with the title of their category.'),
  owners: z.array(z.string()).describe('Full references.'),
  vendors: z.array(
    z.object({
      ref: z.string(),
      title: z.string(),
      mark: z
        .string()
        .optional()
        .describe('Name of its mark, see GET /portfolio/marks.'),
    }),
  ),
  markets: z.array(z.string()),
  cost: z
    .object({
      currency: z.string(),
      ratesAsOf: z.iso
        .date()
        .nullable()
        .describe('Day of the rates; null where nothing was converted.'),
    })
    .nullable()
    .describe('What `costs` are in; null when currencies cannot be compared.'),
  platforms: z.object({
    refs: z.array(z.string()).describe('`namespace/name`.'),
    titles: z.array(z.string()),
    types: z.array(z.int().min(0)).describe('Places in `types`.'),
    states: z.array(z.enum(controlStates)),
    tiers: z.array(z.enum(tiers).nullable()),
    owners: z.array(place),
    vendors: z.array(place),
    markets: z.array(z.array(z.int().min(0))),
    costs: z.array(z.number().nullable()).describe('A year, in `cost`.'),
  }),
});

/** @public */
export type Landscape = z.infer<typeof landscapeSchema>;
