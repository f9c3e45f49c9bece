import { Entity } from '@backstage/catalog-model';
import {
  findKind,
  findReferences,
} from '@martech-portal/backstage-plugin-martech-common';

/** Full references of an entity by the field they stand in. */
export interface References {
  /** The one reference of a field. */
  one(path: string): string | undefined;
  /** All references of a field, each once. */
  all(path: string): string[];
}

export function referencesOf(entity: Entity): References {
  const found = findReferences(entity, findKind(entity.kind)?.relations ?? []);
  const all = (path: string) => [
    ...new Set(
      found.flatMap(({ field, targetRef }) =>
        field.path === path && targetRef ? [targetRef] : [],
      ),
    ),
  ];
  return { all, one: path => all(path)[0] };
}
