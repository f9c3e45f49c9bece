import { Entity } from '@backstage/catalog-model';
import {
  findKind,
  MARTECH_API_VERSION,
} from '@martech-portal/backstage-plugin-martech-common';

/**
 * Whether an entity is of one of the six kinds of the martech portal.
 *
 * @public
 */
export const isMartechEntity = (entity: Entity): entity is Entity =>
  entity.apiVersion === MARTECH_API_VERSION &&
  findKind(entity.kind) !== undefined;
