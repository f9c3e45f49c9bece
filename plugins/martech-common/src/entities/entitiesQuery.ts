import { z } from 'zod';
import { martechKindNames } from '../kinds/kindNames';
import { entityRowSchema } from './entityRow';

/** Most rows one answer may hold. @public */
export const MAX_QUERY_LIMIT = 500;

const bound = z.union([
  z.iso.date({ error: 'must be a number or a day written as YYYY-MM-DD' }),
  z.number(),
]);

/**
 * What a column must hold: one of a list of values, or a value in a range
 * (both ends included), or nothing at all (`exists: false`). A range of money
 * is in `currency`, or in the base currency of `martech.money` without one.
 */
export const columnConditionSchema = z.union([
  z.strictObject({ in: z.array(z.string().max(500)).min(1).max(200) }),
  z
    .strictObject({
      from: bound.optional(),
      to: bound.optional(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
    })
    .refine(range => range.from !== undefined || range.to !== undefined, {
      error: 'a range needs from or to',
    }),
  z.strictObject({ exists: z.boolean() }),
]);

const order = z.enum(['asc', 'desc']);

const selection = {
  kind: z.enum(martechKindNames),
  where: z
    .record(z.string(), columnConditionSchema)
    .optional()
    .describe('Conditions by column; all must hold.'),
  text: z
    .string()
    .max(200)
    .optional()
    .describe('Words that title, name, description, vendor or owner contain.'),
  orderBy: z
    .array(z.strictObject({ column: z.string(), order: order.default('asc') }))
    .max(3)
    .optional()
    .describe('Rows without a value come last, whatever the direction.'),
};

/** Body of `POST /entities/query`; column names are checked by the server. */
export const entitiesQuerySchema = z.strictObject({
  ...selection,
  limit: z.int().min(1).max(MAX_QUERY_LIMIT).default(50),
  cursor: z.string().max(2_000).optional(),
  facets: z
    .array(z.string())
    .max(12)
    .optional()
    .describe(
      'Columns whose values are counted, each under all other conditions.',
    ),
});

/** Query of `GET /entities/export.csv`, JSON in the parameter `query`. */
export const entitiesExportSchema = z.strictObject(selection);

/** How often each value of a column occurs, the most frequent first. */
export const facetSchema = z.array(
  z.object({ value: z.string(), count: z.int() }),
);

/** Answer of `POST /entities/query`. */
export const entitiesPageSchema = z.object({
  items: z.array(entityRowSchema),
  /** Rows that match, of those the caller may see. */
  totalItems: z.int(),
  nextCursor: z.string().optional(),
  facets: z.record(z.string(), facetSchema).optional(),
  /** When the index last finished looking for changes; null before the first time. */
  asOf: z.iso.datetime().nullable(),
});

/** @public */
export type ColumnCondition = z.infer<typeof columnConditionSchema>;
/** @public */
export type EntitiesQuery = z.input<typeof entitiesQuerySchema>;
/** @public */
export type EntitiesExportQuery = z.input<typeof entitiesExportSchema>;
/** @public */
export type EntitiesPage = z.infer<typeof entitiesPageSchema>;
/** @public */
export type Facet = z.infer<typeof facetSchema>;
