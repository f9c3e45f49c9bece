import { Entity } from '@backstage/catalog-model';
import {
  findKind,
  findReferences,
} from '@martech-portal/backstage-plugin-martech-common';

/** Roles whose holders keep what is written about a platform up to date. */
const writingRoles = [
  'platform-owner',
  'creative-technologist',
  'marketing-technologist',
];

const relationsOf = (entity: Entity, path: string) =>
  (findKind(entity.kind)?.relations ?? []).filter(field => field.path === path);

/** Full reference of the owner; undefined when there is none to be read. */
export const ownerOf = (entity: Entity): string | undefined =>
  findReferences(entity, relationsOf(entity, 'spec.owner'))[0]?.targetRef;

const roleAt = (entity: Entity, index: string): unknown => {
  const roles: unknown = entity.spec?.roles;
  const entry: unknown = Array.isArray(roles) ? roles[Number(index)] : {};
  return typeof entry === 'object' && entry !== null
    ? Reflect.get(entry, 'role')
    : undefined;
};

/** Who holds some roles of it, deputies too, as full references. */
function holdersOf(entity: Entity, roles: readonly string[]): string[] {
  const fields = [
    ...relationsOf(entity, 'spec.roles[].assignee'),
    ...relationsOf(entity, 'spec.roles[].deputy'),
  ];
  return findReferences(entity, fields).flatMap(({ path, targetRef }) => {
    const index = /\[(\d+)\]/.exec(path)?.[1] ?? '';
    const role = roleAt(entity, index);
    return targetRef && roles.some(one => one === role) ? [targetRef] : [];
  });
}

/** Whoever is asked first whether it is theirs, by what it says. */
export function askedWhose(entity: Entity): string[] {
  const holders = holdersOf(entity, ['platform-owner']);
  if (holders.length > 0) return holders;
  const owner = ownerOf(entity);
  return owner ? [owner] : [];
}

/** References of those who may write an entity because of what it says. */
export function writersOf(entity: Entity): string[] {
  const owner = ownerOf(entity);
  return [...(owner ? [owner] : []), ...holdersOf(entity, writingRoles)];
}
