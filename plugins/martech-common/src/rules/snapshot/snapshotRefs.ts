import { Entity } from '@backstage/catalog-model';
import { fillEntity } from '../fill/fillEntity';
import { martechKindOf, kindShape } from '../shapes/kindShape';
import { MartechKindName } from '../../kinds/kindNames';
import { RefCollector, refCollectorOf } from './filledRefs';
import { memberRefs } from './holder';
import { relatedRefs } from './relatedRefs';

const FULL = /^[^:/]+:[^:/]+\/[^:/]+$/;
const collectors = new Map<MartechKindName, RefCollector | undefined>();

/** Made once per kind. */
function collectorFor(kind: MartechKindName): RefCollector | undefined {
  if (!collectors.has(kind)) {
    collectors.set(kind, refCollectorOf(kindShape(kind)));
  }
  return collectors.get(kind);
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
  const refs = new Set<string>();
  collectorFor(kind)?.(filled, refs);
  for (const find of Object.values(relatedRefs)) {
    for (const ref of [find(entity, filled)].flat()) refs.add(ref);
  }
  return [...refs].filter(ref => FULL.test(ref)).sort();
}
