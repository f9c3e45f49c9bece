import { z } from 'zod';
import { controlStates } from '../governance/state/controlState';

/** Body of `POST /registry/overlap`: what a platform is to do. */
export const overlapQuerySchema = z.strictObject({
  type: z.string().max(100).optional().describe('Subcategory of the taxonomy.'),
  capabilities: z.array(z.string().max(100)).max(100).default([]),
  markets: z
    .array(z.string().max(100))
    .max(100)
    .default([])
    .describe('Those that share a market come first.'),
  except: z
    .string()
    .max(500)
    .optional()
    .describe('Reference of the platform that is being described.'),
});

/** @public */
export type OverlapQuery = z.input<typeof overlapQuerySchema>;

/** Answer of `POST /registry/overlap`: visible platforms that are not retired. */
export const overlapSchema = z.object({
  platforms: z
    .array(
      z.object({
        entityRef: z.string(),
        title: z.string(),
        description: z.string().optional(),
        lifecycle: z.string(),
        owner: z.string().optional(),
        controlState: z.enum(controlStates).optional(),
        annualCost: z
          .object({ amount: z.number(), currency: z.string() })
          .optional(),
        sameType: z.boolean(),
        sharedCapabilities: z.array(z.string()),
        sharedMarkets: z.array(z.string()),
      }),
    )
    .describe('The closest first, 20 at most.'),
  total: z.int(),
  needsReason: z
    .boolean()
    .describe('A live platform shares the type or a capability.'),
});

/** @public */
export type Overlap = z.infer<typeof overlapSchema>;
