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

/**
 * Topic on which the martech backend says that the registry has something new
 * for the catalog, which then asks what; without a payload.
 *
 * @public
 */
export const REGISTRY_CHANGED_TOPIC = 'martech.registry';
