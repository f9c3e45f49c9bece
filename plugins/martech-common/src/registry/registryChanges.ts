import { z } from 'zod';
import { entityDraftSchema } from './registeredEntity';

/** Query of `GET /registry/changes`; for the catalog, that is services only. */
export const registryChangesQuerySchema = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('Sequence that is known; 0 reads everything.'),
  limit: z.coerce.number().int().min(1).max(1_000).default(500),
});

/**
 * Answer of `GET /registry/changes`: what has another sequence than it had,
 * oldest first. Every entity stands in it once, with its newest version.
 */
export const registryChangesSchema = z.object({
  changes: z.array(
    z.object({
      sequence: z.int(),
      uid: z.string(),
      entityRef: z.string(),
      entity: entityDraftSchema.nullable().describe('null: removed.'),
    }),
  ),
  latest: z.int().describe('Sequence of the newest change there is.'),
  total: z.int().describe('Entities that are not removed, to count against.'),
});

/** @public */
export type RegistryChanges = z.infer<typeof registryChangesSchema>;
