import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import {
  REGISTRY_LOCATION_TYPE,
  RegistryChanges,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

const shape = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }),
});

const isEntity = (value: unknown): value is Entity =>
  shape.safeParse(value).success;

/** Location of a registered entity, also the key by which the catalog tells owners apart. */
export const locationOf = (uid: string): string =>
  `${REGISTRY_LOCATION_TYPE}:${uid}`;

/** A registered entity as the catalog takes it; undefined when it is none. */
export function deferredEntity({
  entity,
  uid,
}: Pick<RegistryChanges['changes'][number], 'entity' | 'uid'>):
  | DeferredEntity
  | undefined {
  if (!isEntity(entity)) return undefined;
  const location = locationOf(uid);
  const { annotations } = entity.metadata;
  return {
    locationKey: location,
    entity: {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: {
          ...annotations,
          [ANNOTATION_LOCATION]: location,
          [ANNOTATION_ORIGIN_LOCATION]: location,
        },
      },
    },
  };
}
