import { Entity } from '@backstage/catalog-model';

/** A text of an entity's `spec`, also of kinds that are not ours. */
export function specText(entity: Entity | undefined, key: string): string {
  const value = entity?.spec?.[key];
  return typeof value === 'string' ? value : '';
}

/** What people call an entity; empty when there is none. */
export function titleOf(entity: Entity | undefined): string {
  if (!entity) return '';
  const profile = entity.spec?.profile;
  const displayName =
    typeof profile === 'object' && profile !== null
      ? Reflect.get(profile, 'displayName')
      : undefined;
  if (entity.metadata.title) return entity.metadata.title;
  return typeof displayName === 'string' && displayName !== ''
    ? displayName
    : entity.metadata.name;
}

/** Full references that relations of a type point to, in order, each once. */
export function related(entity: Entity | undefined, type: string): string[] {
  const refs = (entity?.relations ?? []).flatMap(relation =>
    relation.type === type ? [relation.targetRef] : [],
  );
  return [...new Set(refs)].sort();
}

/** Whether an entity has a relation of a type to another. */
export const isRelated = (
  entity: Entity | undefined,
  type: string,
  ref: string,
): boolean =>
  entity?.relations?.some(
    relation => relation.targetRef === ref && relation.type === type,
  ) ?? false;

/** Kind of a full reference, in lower case. */
export const kindOfRef = (ref: string): string =>
  ref.slice(0, ref.indexOf(':'));
