import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  findKind,
  findReferences,
} from '@martech-portal/backstage-plugin-martech-common';

const written =
  /^(user|group|system|domain|marketing(platform|template|integration|vendor|decision)):[a-z0-9-]+\/[^\s/]+$/i;

function fullReferences(value: unknown): string[] {
  if (typeof value === 'string') {
    return written.test(value) ? [value.toLocaleLowerCase('en')] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(fullReferences);
}

const own: Record<string, [field: string, kind: string][]> = {
  User: [['memberOf', 'group']],
  Group: [
    ['parent', 'group'],
    ['children', 'group'],
  ],
  System: [['domain', 'domain']],
};

function backstageReferences({ kind, metadata, spec }: Entity): string[] {
  return (own[kind] ?? []).flatMap(([field, target]) =>
    [spec?.[field] ?? []]
      .flat()
      .map(name =>
        String(name).includes('/')
          ? String(name)
          : `${target}:${metadata.namespace ?? 'default'}/${name}`,
      ),
  );
}

/** Every entity that an entity names: by relation table, by Backstage's own fields, or written out in full. */
export function referencesOf(entity: Entity): string[] {
  const table = findKind(entity.kind)?.relations ?? [];
  return [
    ...findReferences(entity, table).map(
      ({ targetRef, value }) => targetRef ?? value,
    ),
    ...backstageReferences(entity),
    ...fullReferences(entity.spec),
  ];
}

/** `who -> whom` of every reference that leads nowhere. */
export function brokenReferences(entities: Entity[]): string[] {
  const known = new Set(entities.map(entity => stringifyEntityRef(entity)));
  const broken = entities.flatMap(entity =>
    referencesOf(entity)
      .filter(target => !known.has(target))
      .map(target => `${stringifyEntityRef(entity)} -> ${target}`),
  );
  return [...new Set(broken)];
}
