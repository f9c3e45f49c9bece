import { Entity } from '@backstage/catalog-model';
import { dayNumber, dayOf } from './days';
import { fullRef, kindOfRef } from './fullRef';

const LEFT_ON = 'martech-portal.dev/left-on';

/** One fact that was observed, in words of its own. */
export interface SeenFact {
  source: string;
  key: string;
  value: string | number | boolean | string[];
  observedAt: Date;
  freshUntil?: Date;
}

/** All that there is to know about one entity at one moment. */
export interface Situation {
  entity: Entity;
  now: Date;
  /** Everything in the catalog, by full lower-case reference. */
  catalog: ReadonlyMap<string, Entity>;
  requiredRoles: readonly string[];
  facts: readonly SeenFact[];
  records: Readonly<Record<string, Record<string, string | number>>>;
  portfolio: unknown;
}

export const targets = (entity: Entity | undefined, type: string) =>
  (entity?.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef.toLowerCase());

const hasLeft = (entity: Entity, today: string) => {
  const on = entity.metadata.annotations?.[LEFT_ON];
  return on !== undefined && dayNumber(on) <= dayNumber(today);
};

/** Whether a person or group is there and has not left. */
export function active({ catalog, now }: Situation, ref: string): boolean {
  const today = dayOf(now);
  const entity = catalog.get(ref);
  if (!entity || hasLeft(entity, today)) return false;
  if (kindOfRef(ref) !== 'group') return true;
  return targets(entity, 'hasMember').some(member => {
    const person = catalog.get(member);
    return kindOfRef(member) === 'user' && person && !hasLeft(person, today);
  });
}

export function memberCount({ catalog }: Situation, ref: string): number {
  const entity = catalog.get(ref);
  if (!entity) return 0;
  if (kindOfRef(ref) === 'user') return 1;
  return targets(entity, 'hasMember').filter(
    member => kindOfRef(member) === 'user',
  ).length;
}

/** As rules write it: with its kind, or a group, or else a person. */
export function whoIs({ catalog }: Situation, text: string): string {
  if (text.includes(':')) return fullRef(text, 'group');
  const group = fullRef(text, 'group');
  return catalog.has(group) ? group : fullRef(text, 'user');
}
