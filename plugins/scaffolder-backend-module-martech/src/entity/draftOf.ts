import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  entityFromForm,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { refuseHuge } from './refuseHuge';

/** What a form and its template say about an entity. */
export interface Described {
  kind: MartechKindName;
  /** Fields as people filled them in. */
  values: Record<string, unknown>;
  /** Fields that the template sets, over those of the form. */
  set?: Record<string, unknown>;
}

/** The entity that is described, and how it is called in the catalog. */
export interface Draft {
  entity: Entity;
  entityRef: string;
}

/**
 * @throws InputError when no name can be made of the title, or a field is far
 *   too large
 */
export function draftOf({ kind, values, set = {} }: Described): Draft {
  const fields = { ...values, ...set };
  refuseHuge(fields);
  const entity = entityFromForm(kind, fields);
  if (!entity.metadata.name) {
    throw new InputError(
      fields.title
        ? 'name: the title has no letter from a to z and no digit to make a name of, write one, for example survey-tool'
        : 'title: is missing, write what people call it',
    );
  }
  return { entity, entityRef: stringifyEntityRef(entity) };
}
