import { Entity } from '@backstage/catalog-model';
import { fillEntity } from '../fill/fillEntity';
import { martechKindOf, kindShape } from '../shapes/kindShape';
import { Shape } from '../shapes/shape';
import { memberRefs } from './holder';
import { relatedRefs } from './relatedRefs';

/** Values of all reference fields of a filled value. */
function filledRefs(value: unknown, shape: Shape): string[] {
  if (shape.type === 'text') {
    return shape.reference && typeof value === 'string' ? [value] : [];
  }
  if (shape.type === 'list') {
    return Array.isArray(value)
      ? value.flatMap(item => filledRefs(item, shape.items))
      : [];
  }
  if (shape.type !== 'object' || typeof value !== 'object' || value === null) {
    return [];
  }
  return [...shape.fields].flatMap(([key, field]) =>
    filledRefs(Reflect.get(value, key), field),
  );
}

/**
 * Full references of the entities that `buildSnapshot` looks up for an entity
 * of one of our kinds, sorted. For a group: its members; whether a group is
 * active depends on them, so they are looked up in a second round.
 */
export function snapshotRefs(entity: Entity): string[] {
  if (entity.kind.toLocaleLowerCase('en') === 'group') {
    return [...memberRefs(entity)];
  }
  const kind = martechKindOf(entity.kind);
  if (!kind) return [];
  const filled = fillEntity(entity, kind);
  const refs = new Set([
    ...filledRefs(filled, kindShape(kind)),
    ...Object.values(relatedRefs).flatMap(find => find(entity, filled)),
  ]);
  return [...refs].filter(ref => /^[^:/]+:[^:/]+\/[^:/]+$/.test(ref)).sort();
}
