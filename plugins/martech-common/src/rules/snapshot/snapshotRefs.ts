import { Entity } from '@backstage/catalog-model';
import { martechKindOf, kindShape } from '../shapes/kindShape';
import { MartechKindName } from '../../kinds/kindNames';
import { LookedUp } from '../types';
import { FoundRefs, RefCollector, refCollectorOf } from './writtenRefs';
import { memberRefs } from './holder';
import { relatedBy, writtenFor } from './relatedRefs';

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
 *
 * @param read - leaves out what rules do not read; missing: they may read all
 */
export function snapshotRefs(entity: Entity, read?: LookedUp): string[] {
  if (entity.kind.toLocaleLowerCase('en') === 'group') {
    return [...memberRefs(entity)];
  }
  const kind = martechKindOf(entity.kind);
  if (!kind) return [];
  const found: FoundRefs = { people: new Set(), others: new Set() };
  collectorFor(kind)?.(entity, entity.metadata.namespace ?? 'default', found);
  const refs = found.people;
  for (const ref of found.others) {
    if (!read || writtenFor(read, ref)) refs.add(ref);
  }
  for (const { targetRef, type } of entity.relations ?? []) {
    const field = relatedBy.get(type);
    if (field && (!read || read.related.has(field))) refs.add(targetRef);
  }
  return [...refs].filter(ref => FULL.test(ref)).sort();
}
