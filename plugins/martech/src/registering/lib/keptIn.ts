import { ANNOTATION_LOCATION, Entity } from '@backstage/catalog-model';
import { registeredEntityUid } from '@martech-portal/backstage-plugin-martech-common';
import { sourceLinks } from '../../entity/lib/sourceLinks';

/** Where an entity is kept, and with that how it is changed. */
export type KeptIn =
  | { place: 'portal' }
  | { place: 'web'; edit?: string; view?: string }
  | { place: 'elsewhere'; location?: string };

/** Where an entity of the catalog is kept. */
export function keptIn(entity: Entity): KeptIn {
  if (registeredEntityUid(entity)) return { place: 'portal' };
  const { edit, view } = sourceLinks(entity);
  if (edit || view) return { place: 'web', edit, view };
  const location = entity.metadata.annotations?.[ANNOTATION_LOCATION];
  return { place: 'elsewhere', ...(location && { location }) };
}
