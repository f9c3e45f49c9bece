import { z } from 'zod';
import { columnConditionSchema, MAX_QUERY_LIMIT } from '../entities';
import { outcomes } from './outcomes';
import { rollupSchema } from './rollup';
import { levelSchema } from './scorecardResult';

/** What results can be grouped by; an entity in two markets is in two groups. */
export const resultGroups = [
  'owner',
  'category',
  'market',
  'tier',
  'lifecycle',
  'type',
  'system',
] as const;

/** Body of `POST /results/query`. */
export const resultsQuerySchema = z.strictObject({
  scorecard: z.string().max(500).describe('Entity reference of the scorecard.'),
  where: z
    .record(z.string(), columnConditionSchema)
    .optional()
    .describe('Conditions by column of the entity lists; all must hold.'),
  text: z
    .string()
    .max(200)
    .optional()
    .describe('Words, as in the entity lists.'),
  check: z
    .string()
    .max(63)
    .optional()
    .describe('Id of a check that `outcome` is about; any check without it.'),
  outcome: z.array(z.enum(outcomes)).min(1).max(7).optional(),
  level: z
    .string()
    .max(63)
    .optional()
    .describe('Id of the level reached, or none.'),
  groupBy: z.enum(resultGroups).optional(),
  group: z
    .string()
    .max(500)
    .optional()
    .describe(
      'One value of `groupBy`, for the rows behind it; empty: those without a value.',
    ),
  orderBy: z
    .enum(['worst', 'best', 'title'])
    .default('worst')
    .describe('worst: lowest score first; nothing to score comes last.'),
  limit: z.int().min(1).max(MAX_QUERY_LIMIT).default(100),
  cursor: z.string().max(2_000).optional(),
});

/** One entity as a row of the heat map. */
export const resultRowSchema = z.object({
  entityRef: z.string(),
  uid: z.string(),
  kind: z.string(),
  title: z.string(),
  owner: z.string().optional(),
  lifecycle: z.string(),
  tier: z.string().optional(),
  category: z.string().optional(),
  score: z.number().nullable(),
  level: z.string().nullable().describe('Id of the level reached.'),
  outcomes: z
    .array(z.enum(outcomes).nullable())
    .describe('In the order of `checks`; null: not evaluated yet.'),
});

export const resultGroupSchema = z.object({
  value: z.string().nullable().describe('null: entities without a value.'),
  rollup: rollupSchema,
  checks: z
    .array(z.record(z.enum(outcomes), z.int()))
    .describe('Outcomes per check, in the order of `checks`.'),
});

/** Answer of `POST /results/query`. With `groupBy` it has `groups`, worst first. */
export const resultsPageSchema = z.object({
  scorecard: z.string(),
  levels: z.array(levelSchema),
  checks: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      level: z.string(),
      condition: z.string().optional(),
    }),
  ),
  items: z.array(resultRowSchema),
  groups: z.array(resultGroupSchema).optional(),
  rollup: rollupSchema.describe('Of all rows that match.'),
  totalItems: z.int(),
  nextCursor: z.string().optional(),
  asOf: z.iso.datetime().nullable(),
});

/** @public */
export type ResultsQuery = z.input<typeof resultsQuerySchema>;
/** @public */
export type ResultsPage = z.infer<typeof resultsPageSchema>;
/** @public */
export type ResultRow = z.infer<typeof resultRowSchema>;
/** @public */
export type ResultGroup = z.infer<typeof resultGroupSchema>;
/** @public */
export type ResultGroupBy = (typeof resultGroups)[number];
