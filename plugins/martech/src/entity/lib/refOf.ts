import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * The full reference that a field of an entity means: a missing kind is the
 * field's own, a missing namespace the entity's. Undefined when unreadable.
 */
export function refOf(
  value: string | undefined,
  defaultKind: string,
  entity: Entity,
): string | undefined {
  if (!value) return undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind,
        defaultNamespace: entity.metadata.namespace ?? 'default',
      }),
    );
  } catch {
    return undefined;
  }
}
