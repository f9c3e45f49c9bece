import { Entity } from '@backstage/catalog-model';
import { MartechKindName } from '../../kinds/kindNames';
import { kindShape } from '../shapes/kindShape';
import { Filler, fillerOf } from './filler';

const fillers = new Map<MartechKindName, Filler>();
const filledEntities = new WeakMap<Entity, unknown>();
const emptyEntities = new Map<MartechKindName, unknown>();

function fillerFor(kind: MartechKindName): Filler {
  const known = fillers.get(kind);
  if (known) return known;
  const made = fillerOf(kindShape(kind));
  fillers.set(kind, made);
  return made;
}

/**
 * An entity as rules see it: every field of its kind is there. Filled once per
 * entity object, since many entities refer to the same vendor or platform.
 */
export function fillEntity(entity: Entity, kind: MartechKindName): unknown {
  const known = filledEntities.get(entity);
  if (known) return known;
  const filled = fillerFor(kind)(
    entity,
    entity.metadata.namespace ?? 'default',
  );
  filledEntities.set(entity, filled);
  return filled;
}

/** What rules see where there is no entity: all fields, all empty. */
export function emptyEntity(kind: MartechKindName): unknown {
  const known = emptyEntities.get(kind);
  if (known) return known;
  const made = fillerFor(kind)(undefined, 'default');
  emptyEntities.set(kind, made);
  return made;
}
