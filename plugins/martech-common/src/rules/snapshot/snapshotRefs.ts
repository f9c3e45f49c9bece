import { Entity } from '@backstage/catalog-model';
import { martechKindOf, kindShape } from '../shapes/kindShape';
import { MartechKindName } from '../../kinds/kindNames';
import { RefCollector, refCollectorOf } from './writtenRefs';
import { memberRefs } from './holder';
import { relatedBy } from './relatedRefs';

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
  const refs = new Set<string>();
  collectorFor(kind)?.(entity, entity.metadata.namespace ?? 'default', refs);
  for (const { targetRef, type } of entity.relations ?? []) {
    if (relatedBy.has(type)) refs.add(targetRef);
  }
  return [...refs].filter(ref => FULL.test(ref)).sort();
}
