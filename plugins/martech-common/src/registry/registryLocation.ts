import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  parseLocationRef,
} from '@backstage/catalog-model';

/**
 * Type of the location of every entity that is kept in the database of the
 * portal: `martech-registry:<uid>`.
 *
 * @public
 */
export const REGISTRY_LOCATION_TYPE = 'martech-registry';

/**
 * Uid in the registry of an entity from the catalog; undefined for one that is
 * kept elsewhere, for example in Git.
 *
 * @public
 */
export function registeredEntityUid(
  entity: Pick<Entity, 'metadata'>,
): string | undefined {
  const origin = entity.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION];
  if (!origin?.startsWith(`${REGISTRY_LOCATION_TYPE}:`)) return undefined;
  return parseLocationRef(origin).target;
}
