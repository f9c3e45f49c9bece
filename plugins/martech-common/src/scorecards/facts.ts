import { z } from 'zod';
import { isFullReference } from './isFullReference';

/** Most observations one call may push. @public */
export const MAX_OBSERVATIONS = 5_000;

const word = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, {
    error: 'must be lower-case words joined by hyphens, for example usage',
  });

/** A fact's value: short, since rules and screens read it as it is. */
export const factValueSchema = z.union([
  z.string().max(1_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(100),
]);

/** One thing that was seen about one entity. */
export const observationSchema = z.strictObject({
  entityRef: z.string().max(500).refine(isFullReference, {
    error:
      'is not a full entity reference, write kind:namespace/name, for example marketingplatform:default/asset-library',
  }),
  key: word,
  value: factValueSchema,
  observedAt: z.iso.datetime({ offset: true }),
  validFor: z.iso
    .duration()
    .optional()
    .describe(
      'How long it may be relied on, ISO 8601; without it, as long as rules allow.',
    ),
});

/** Body of `POST /facts`. Sending the same again changes nothing. */
export const pushFactsSchema = z.strictObject({
  source: word,
  observations: z.array(observationSchema).min(1).max(MAX_OBSERVATIONS),
});

/** Answer of `POST /facts`: what became of every observation. */
export const factsReceiptSchema = z.object({
  stored: z.int().describe('New, or newer than what was known.'),
  unchanged: z.int().describe('Known already.'),
  older: z.int().describe('Older than what is known, and not kept.'),
  refused: z
    .array(
      z.object({ index: z.int(), entityRef: z.string(), reason: z.string() }),
    )
    .describe('Not stored; the others are.'),
  waiting: z
    .int()
    .describe('Of those stored, about entities the catalog does not have yet.'),
});

/** @public */
export type Observation = z.input<typeof observationSchema>;
/** @public */
export type PushFacts = z.input<typeof pushFactsSchema>;
/** @public */
export type FactsReceipt = z.infer<typeof factsReceiptSchema>;
