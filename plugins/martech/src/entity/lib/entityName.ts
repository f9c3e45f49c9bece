import { Entity, parseEntityRef } from '@backstage/catalog-model';

const nested = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null
        ? Reflect.get(found, key)
        : undefined,
    value,
  );

/** A text somewhere in an entity; undefined when it is not there or not text. */
export function textAt(entity: Entity, ...path: string[]): string | undefined {
  const found = nested(entity, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** What people call an entity: display name, title, name. */
export const nameOf = (entity: Entity) =>
  textAt(entity, 'spec', 'profile', 'displayName') ??
  entity.metadata.title ??
  entity.metadata.name;

/** The best name for a reference whose entity may be missing. */
export const nameOfRef = (ref: string, entity: Entity | undefined) =>
  entity ? nameOf(entity) : parseEntityRef(ref).name;
