import { Entity } from '@backstage/catalog-model';
import { refAt } from './fullRef';
import { isOpen, merged, SchemaNode, schemaOf } from './schemaNode';

/** A value as the other CEL takes it: objects are maps. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Value[]
  | Map<string, Value>;

/** Marks an object that was filled, apart from a map that people filled. */
export const FILLED = '\u0000filled';

const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

/** An object with all its fields. */
export const filledObject = (entries: Array<[string, Value]>) =>
  new Map<string, Value>([[FILLED, true], ...entries]);

/** A value that no schema describes. */
export function free(value: unknown): Value {
  if (typeof value === 'string') return value.slice(0, 10_000);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.slice(0, 1_000).map(free);
  if (typeof value !== 'object' || value === null) return null;
  return new Map(
    Object.entries(value)
      .filter(([key]) => !NEVER.has(key))
      .map(([key, child]) => [key, free(child)]),
  );
}

function text(node: SchemaNode, value: unknown, path: string, space: string) {
  if (typeof value !== 'string') return '';
  const isUrl = /^https?:/i.test(value);
  if (node.format === 'entity-ref') return refAt(path, value, space);
  if (node.format === 'contact' && !isUrl) return refAt(path, value, space);
  return value.slice(0, 10_000);
}

function fill(
  plain: SchemaNode,
  value: unknown,
  path: string,
  space: string,
): Value {
  const node = merged(plain);
  if (node.type === 'array') {
    const items = Array.isArray(value) ? value.slice(0, 1_000) : [];
    return items.map(item => fill(node.items ?? {}, item, path, space));
  }
  if (node.type === 'number' || node.type === 'integer')
    return typeof value === 'number' ? value : NaN;
  if (node.type === 'boolean') return value === true;
  if (node.type === 'object') {
    const given = (value ?? {}) as Record<string, unknown>;
    if (isOpen(node)) return free(given);
    return filledObject(
      Object.entries(node.properties ?? {}).map(([name, child]) => [
        name,
        fill(child, given[name], path ? `${path}.${name}` : name, space),
      ]),
    );
  }
  return text(node, value, path, space);
}

/** An entity with every field of its kind; of nothing, an empty one. */
export function filledEntity(kind: string, entity?: Entity): Value {
  const { relations, ...properties } = schemaOf(kind).properties ?? {};
  const space = entity?.metadata.namespace ?? 'default';
  return fill({ type: 'object', properties }, entity, '', space);
}
