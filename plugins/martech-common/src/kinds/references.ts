import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { RelationField } from './kindDefinition';

/** A reference found in an entity, and where. */
export interface FoundReference {
  /** Path with the index of the element, `spec.roles[2].assignee`. */
  path: string;
  /** As written. */
  value: string;
  /** Full, lower-case reference; undefined when it cannot be read. */
  targetRef?: string;
  field: RelationField;
}

interface Found {
  path: string;
  value: unknown;
}

function step(found: Found[], segment: string): Found[] {
  const list = segment.endsWith('[]');
  const key = list ? segment.slice(0, -2) : segment;
  return found.flatMap(({ path, value }) => {
    if (typeof value !== 'object' || value === null) return [];
    const child: unknown = Reflect.get(value, key);
    const childPath = path ? `${path}.${key}` : key;
    if (!list) return [{ path: childPath, value: child }];
    if (!Array.isArray(child)) return [];
    return child.map((item, index) => ({
      path: `${childPath}[${index}]`,
      value: item,
    }));
  });
}

function resolve(value: string, field: RelationField, entity: Entity) {
  try {
    const ref = parseEntityRef(value, {
      defaultKind: field.defaultKind,
      defaultNamespace: entity.metadata.namespace ?? 'default',
    });
    return stringifyEntityRef(ref);
  } catch {
    return undefined;
  }
}

/**
 * Every reference that the relation table finds in an entity. A reference
 * without a namespace means the namespace of the entity, as in Backstage.
 */
export function findReferences(
  entity: Entity,
  relations: RelationField[],
): FoundReference[] {
  return relations.flatMap(field =>
    field.path
      .split('.')
      .reduce(step, [{ path: '', value: entity }])
      .flatMap(({ path, value }) =>
        typeof value === 'string'
          ? [{ path, value, field, targetRef: resolve(value, field, entity) }]
          : [],
      ),
  );
}
