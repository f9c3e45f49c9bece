import { z } from 'zod';

/**
 * Topic on which the catalog module says that an entity of one of our kinds
 * was processed with new content.
 *
 * @public
 */
export const ENTITY_CHANGED_TOPIC = 'martech.entity-changed';

/** Payload of {@link ENTITY_CHANGED_TOPIC}. */
export const entityChangedSchema = z.object({ entityRef: z.string() });

/** @public */
export type EntityChanged = z.infer<typeof entityChangedSchema>;
